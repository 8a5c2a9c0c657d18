package vn.eoffice.kpi.catalogue.internal.life;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskProfile;
import vn.eoffice.kpi.catalogue.internal.StubDirectory;
import vn.eoffice.kpi.catalogue.internal.record.Content;
import vn.eoffice.kpi.catalogue.internal.record.Content.Scope.Type;
import vn.eoffice.kpi.catalogue.internal.record.RecordKind;
import vn.eoffice.kpi.catalogue.internal.record.RecordMapper;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.Catalogues;
import vn.eoffice.kpi.catalogue.internal.task.GivenCatalogue;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.Post;
import vn.eoffice.kpi.directory.PostId;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.host.api.UnitKey;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Json;

/**
 * Who keeps tasks in a province: the unit 1 is the province, with the agencies 2 and 4, the commune 5 and the agency 6, which no scope
 * lists; 3 is a part of 2, 7 one of 6. 10 appraises and approves for the province, 11 for the agency 2, 12 for the communes; 21 is
 * the head of the unit 1, 22 of 2 and so on; 41 works in the unit 1, 42 in 2 and so on.
 */
public final class Keepers {

    public static final long PROVINCE = 10;
    public static final long LAST = 30;

    private static final long HEADS = 20;
    private static final long WORKERS = 40;
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Map<Long, Long> PARENTS = Map.of(2L, 1L, 3L, 2L, 4L, 1L, 5L, 1L, 6L, 1L, 7L, 6L);

    public final CatalogueStore store;
    public final Ledger ledger;
    public final GivenCatalogue catalogue;
    public final Roles roles;
    public final Proposals proposals;

    public Keepers(TestDatabase db) {
        var clock = Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        store = new CatalogueStore(db.database(), clock);
        scope("SNV", Type.AGENCY, "unit-2");
        scope("STC", Type.AGENCY, "unit-4");
        scope("CAP-XA", Type.COMMUNE, "unit-5");
        ledger = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> null);
        var directory = directory();
        var shelf = new TaskShelf(store);
        catalogue = Catalogues.of(store, shelf, ledger, directory);
        roles = new Roles(store, shelf, directory, ledger);
        var administrator = new Caller("h", new PersonKey("9"), "Quản trị", "s", true);
        roles.put(administrator, new PersonId(PROVINCE), true, true, null);
        roles.put(administrator, new PersonId(11), true, true, "SNV");
        roles.put(administrator, new PersonId(12), true, true, "CAP-XA");
        proposals = new Proposals(store, shelf, directory, roles, ledger);
    }

    private void scope(String code, Type type, String unit) {
        var mapper = store.mapper(RecordMapper.class);
        var content = Json.text(new Content.Scope(type, null, List.of(unit)));
        mapper.insertVersion(mapper.insertRecord(RecordKind.SCOPE, code), 1, code, code, content, null, NEW_YEAR);
    }

    private static Directory directory() {
        var stub = new StubDirectory();
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(),
                new Class<?>[] {Directory.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "person" -> Optional.of(person((PersonId) args[0]));
                    case "posts" -> posts((PersonId) args[0]);
                    case "unit" -> unit(args);
                    case "actor" -> "administrator:h/9";
                    default -> method.invoke(stub, args);
                });
    }

    private static Person person(PersonId id) {
        return new Person(id, "h", new PersonKey("" + id), "Người " + id, SubjectGroup.CIVIL_SERVANT, true);
    }

    private static List<Post> posts(PersonId person) {
        var heads = person.value() < LAST;
        var unit = person.value() - (heads ? HEADS : WORKERS);
        return unit < 1 || unit > 7
                ? List.of()
                : List.of(new Post(
                        new PostId(person.value()),
                        person,
                        new UnitId(unit),
                        heads ? "Người đứng đầu" : "Chuyên viên",
                        heads ? PostKind.HEAD : PostKind.STAFF,
                        null,
                        NEW_YEAR,
                        null,
                        true));
    }

    private static Optional<Unit> unit(Object[] args) {
        long id = args[0] instanceof UnitId unit
                ? unit.value()
                : Long.parseLong(((UnitKey) args[1]).value().replace("unit-", ""));
        var parent = PARENTS.get(id);
        return Optional.of(new Unit(
                new UnitId(id),
                "h",
                new UnitKey("unit-" + id),
                "Đơn vị " + id,
                "",
                parent == null ? null : new UnitId(parent),
                true));
    }

    public static PersonId worker(long unit) {
        return new PersonId(WORKERS + unit);
    }

    /** Of those who may keep something, who fulfils a condition. */
    public static String who(Predicate<PersonId> condition) {
        return LongStream.rangeClosed(PROVINCE, LAST)
                .mapToObj(PersonId::new)
                .filter(condition)
                .map(PersonId::toString)
                .collect(Collectors.joining(" "));
    }

    public static TaskDraft draft(TaskGroup group, String scope) {
        return new TaskDraft(
                "K-" + UUID.randomUUID(),
                "Việc có người phụ trách",
                null,
                "Văn bản",
                "văn bản",
                group,
                "N2",
                new BigDecimal("1"),
                new BigDecimal("2"),
                false,
                List.of(),
                null,
                new TaskProfile(scope, null, null, null, null, null));
    }

    public long given(TaskGroup group, String scope) {
        var draft = draft(group, scope);
        catalogue.give(NEW_YEAR, draft);
        return catalogue.byCode(draft.code(), NEW_YEAR).orElseThrow().id().value();
    }
}
