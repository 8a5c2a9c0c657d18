package vn.eoffice.kpi.catalogue.internal.life;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.eoffice.kpi.catalogue.Observation;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.internal.Drafts;
import vn.eoffice.kpi.catalogue.internal.StubDirectory;
import vn.eoffice.kpi.catalogue.internal.drift.Drift;
import vn.eoffice.kpi.catalogue.internal.item.Items;
import vn.eoffice.kpi.catalogue.internal.record.Content;
import vn.eoffice.kpi.catalogue.internal.record.RecordKind;
import vn.eoffice.kpi.catalogue.internal.record.RecordMapper;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.Catalogues;
import vn.eoffice.kpi.catalogue.internal.task.GivenCatalogue;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Json;

/** The life of tasks on a real database, on one day, with a proposer, an appraiser and an approver; everybody holds a post. */
public final class Life {

    public static final PersonId PROPOSER = new PersonId(1);
    public static final PersonId APPRAISER = new PersonId(2);
    public static final PersonId APPROVER = new PersonId(3);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    public static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    /** A draft of this name keeps its norm open. */
    static final String OPEN = "Chưa có định mức";

    static final Caller ADMINISTRATOR = new Caller("h", new PersonKey("9"), "Quản trị", "s", true);

    public final List<Act> acts = new ArrayList<>();
    public final CatalogueStore store;
    public final Ledger ledger;
    public final TaskShelf shelf;
    public final GivenCatalogue catalogue;
    public final Roles roles;
    public final Proposals proposals;
    public final Items items;
    public final Drift drift;

    public Life(TestDatabase db) {
        var zone = ZoneId.of("Asia/Ho_Chi_Minh");
        store = new CatalogueStore(db.database(), Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), zone));
        ledger = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> {
                    if (method.getName().equals("record")) {
                        acts.add((Act) args[0]);
                    }
                    return null;
                });
        var directory = directory();
        shelf = new TaskShelf(store);
        catalogue = Catalogues.of(store, shelf, ledger, directory);
        roles = new Roles(store, shelf, directory, ledger);
        roles.put(ADMINISTRATOR, APPRAISER, true, false, null);
        roles.put(ADMINISTRATOR, APPROVER, false, true, null);
        proposals = new Proposals(store, shelf, directory, roles, ledger);
        items = new Items(store, shelf);
        drift = new Drift(store, shelf);
    }

    private static Directory directory() {
        var stub = new StubDirectory("Văn phòng");
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(), new Class<?>[] {Directory.class}, (proxy, method, args) -> {
                    if (method.getName().equals("person") && args[0] instanceof PersonId id) {
                        return Optional.of(new Person(
                                id, "h", new PersonKey("" + id), "Người " + id, SubjectGroup.CIVIL_SERVANT, true));
                    }
                    return method.getName().equals("actor") ? "administrator:h/9" : method.invoke(stub, args);
                });
    }

    public static String code() {
        return "T-" + UUID.randomUUID();
    }

    /** A task that is there since the new year. */
    public long given(TaskDraft draft) {
        catalogue.give(NEW_YEAR, draft);
        return id(draft.code(), TODAY);
    }

    public long id(String code, LocalDate day) {
        return catalogue.byCode(code, day).orElseThrow().id().value();
    }

    public void norm(Content.Norm norm, LocalDate from) {
        var records = store.mapper(RecordMapper.class);
        var code = code();
        records.insertVersion(records.insertRecord(RecordKind.NORM, code), 1, code, code, Json.text(norm), null, from);
        shelf.renew();
    }

    public static ProposalDraft wanted(ProposalKind kind, List<Long> tasks, TaskDraft... drafts) {
        var shares = kind == ProposalKind.SPLIT
                ? List.of(new BigDecimal("0.7"), new BigDecimal("0.3"))
                : List.<BigDecimal>of();
        return new ProposalDraft(
                kind, tasks, Stream.of(drafts).map(Life::complete).toList(), shares, "Định mức cũ không còn hợp lý");
    }

    private static TaskDraft complete(TaskDraft draft) {
        return draft.normHours() == null && !draft.name().equals(OPEN)
                ? Drafts.normed(draft, text(draft.coefficient()), "2")
                : draft;
    }

    private static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    public Proposal approved(ProposalDraft draft) {
        var drafted = proposals.create(PROPOSER, draft);
        var submitted = proposals.submit(PROPOSER, drafted.id(), drafted.version());
        var appraised = proposals.appraise(APPRAISER, submitted.id(), submitted.version(), "Đồng ý");
        return proposals.approve(APPROVER, appraised.id(), appraised.version(), "12/QĐ-SNV", null);
    }

    public Proposal published(ProposalDraft draft, LocalDate day) {
        var approved = approved(draft);
        return proposals.publish(APPRAISER, approved.id(), approved.version(), day);
    }

    /** Work on a task in a unit that took so many hours. */
    public void observe(long task, long unit, String hours, LocalDate day) {
        catalogue.observed(new Observation(
                UUID.randomUUID(),
                new TaskId(task),
                1,
                PROPOSER,
                new UnitId(unit),
                day,
                hours == null ? null : new BigDecimal(hours),
                0));
    }
}
