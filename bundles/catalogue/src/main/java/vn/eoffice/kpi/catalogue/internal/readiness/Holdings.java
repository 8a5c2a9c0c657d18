package vn.eoffice.kpi.catalogue.internal.readiness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.life.Roles;
import vn.eoffice.kpi.catalogue.internal.record.Content;
import vn.eoffice.kpi.catalogue.internal.record.RecordDraft;
import vn.eoffice.kpi.catalogue.internal.record.RecordKind;
import vn.eoffice.kpi.catalogue.internal.record.RecordMapper;
import vn.eoffice.kpi.catalogue.internal.record.RecordRules;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;
import vn.eoffice.kpi.catalogue.internal.unit.UnitLine;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.Post;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.UnitKey;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.Text;

/** Which positions a person holds where, by the host and as it is corrected here. */
@Component(service = Holdings.class)
public final class Holdings {

    /** What somebody does in one unit. */
    public record InUnit(Unit unit, List<Held> held) {}

    private final CatalogueStore store;
    private final JobShelf jobs;
    private final JobMapper mapper;
    private final RecordMapper records;
    private final TaskMapper revision;
    private final Roles roles;
    private final Directory directory;
    private final Ledger ledger;

    @Activate
    public Holdings(
            @Reference CatalogueStore store,
            @Reference JobShelf jobs,
            @Reference Roles roles,
            @Reference Directory directory,
            @Reference Ledger ledger) {
        this.store = store;
        this.jobs = jobs;
        this.mapper = store.mapper(JobMapper.class);
        this.records = store.mapper(RecordMapper.class);
        this.revision = store.mapper(TaskMapper.class);
        this.roles = roles;
        this.directory = directory;
        this.ledger = ledger;
    }

    /** The units of the main posts first, then those that only the catalogue knows of. */
    public List<InUnit> of(PersonId id, @Nullable LocalDate asked) {
        var person = person(id);
        var day = asked == null ? store.today() : asked;
        var posts = directory.posts(id, day).stream().collect(groupingBy(Post::unit, LinkedHashMap::new, toList()));
        var corrections = mapper.holdings(day, keys(person)).stream()
                .collect(groupingBy(HoldingRow::unit, LinkedHashMap::new, toList()));
        var units = new LinkedHashSet<>(posts.keySet());
        corrections.keySet().stream()
                .flatMap(key -> directory.unit(person.host(), new UnitKey(key)).stream())
                .map(Unit::id)
                .forEach(units::add);
        var present = jobs.on(day);
        return units.stream()
                .flatMap(unit -> directory.unit(unit, day).stream())
                .map(unit -> new InUnit(
                        unit,
                        Held.in(
                                posts.getOrDefault(unit.id(), List.of()),
                                corrections.getOrDefault(unit.key().value(), List.of()),
                                present,
                                upwards(unit, day))))
                .toList();
    }

    /**
     * Says which position a person holds in a unit from a day on, in place of all that was known of them there for that day and
     * later.
     */
    public void put(Caller caller, PersonId personId, UnitId unitId, HoldingDraft draft) {
        roles.requireImporter(caller);
        var person = person(personId);
        var unit = directory
                .unit(unitId)
                .orElseThrow(() -> unknown("unitId", unitId, "Không có đơn vị này", "There is no such unit"));
        var faults = new ArrayList<>(HoldingRules.faults(draft));
        var record = record(person, unit, draft);
        record.ifPresent(one -> faults.addAll(RecordRules.faults(one)));
        var from = draft.from();
        if (!faults.isEmpty() || from == null) {
            throw Problem.fields(
                    Problem.Kind.INVALID,
                    "catalogue.holding.invalid",
                    Text.of("Hãy sửa các mục được nêu rồi gửi lại.", "Correct what is named and send it again."),
                    faults);
        }
        record.ifPresent(one -> requirePosition(one, from));
        store.database().transaction(() -> write(caller, person, unit, record, from, draft));
    }

    private void write(
            Caller caller, Person person, Unit unit, Optional<RecordDraft> record, LocalDate from, HoldingDraft draft) {
        revision.lockRevision();
        var lasting = mapper.lasting(keys(person), unit.key().value(), from);
        if (isSame(lasting, record, from, draft.to())) {
            return;
        }
        var actor = directory.actor(caller);
        lasting.forEach(row -> {
            mapper.end(row.id(), row.version(), from.minusDays(1));
            ledger.record(Act.of(actor, "catalogue.record.ended", "record", row.id())
                    .because(draft.reason())
                    .changing(json(row.code(), row.version(), row.validFrom(), row.validTo()), null));
        });
        record.ifPresent(one -> {
            var known = records.idOf(RecordKind.HOLDING, one.code());
            long id = known == null ? records.insertRecord(RecordKind.HOLDING, one.code()) : known;
            int version = known == null ? 1 : 1 + records.versions(id).size();
            records.insertVersion(id, version, one.name(), one.folded(), Json.text(one.content()), one.source(), from);
            if (draft.to() != null) {
                records.closeVersion(id, version, draft.to());
            }
            ledger.record(Act.of(actor, "catalogue.record.versioned", "record", id)
                    .because(draft.reason())
                    .changing(null, json(one.code(), version, from, draft.to())));
        });
    }

    private static boolean isSame(
            List<HoldingRow> lasting, Optional<RecordDraft> record, LocalDate from, @Nullable LocalDate to) {
        return record.isPresent()
                && lasting.size() == 1
                && lasting.get(0).code().equals(record.get().code())
                && lasting.get(0).validFrom().equals(from)
                && Objects.equals(lasting.get(0).validTo(), to);
    }

    /** As an import would bring it in; empty where the host is to be believed again. */
    private Optional<RecordDraft> record(Person person, Unit unit, HoldingDraft draft) {
        var login = keys(person).get(0);
        return Optional.ofNullable(draft.position())
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> new RecordDraft(
                        RecordKind.HOLDING,
                        String.join("|", login, unit.key().value(), code),
                        login,
                        new Content.Holding(login, unit.key().value(), code),
                        draft.reason()));
    }

    private void requirePosition(RecordDraft record, LocalDate from) {
        var code = ((Content.Holding) record.content()).position();
        if (jobs.on(from).position(code).isEmpty()) {
            throw Problem.field(
                    Problem.Kind.INVALID,
                    "catalogue.holding.position",
                    "positionCode",
                    code,
                    "Danh mục không có vị trí việc làm này vào ngày %s: hãy tìm mã trong danh mục vị trí."
                            .formatted(from),
                    "The catalogue has no such position on %s: look its code up among the positions.".formatted(from));
        }
    }

    /** By what files name a person: the login, and the host's key. */
    private List<String> keys(Person person) {
        return Stream.concat(
                        directory.login(person.id()).stream(),
                        Stream.of(person.key().value()))
                .distinct()
                .toList();
    }

    /** The host's keys of a unit and those above it, from below. */
    private List<String> upwards(Unit first, LocalDate day) {
        return UnitLine.of(directory, first.id(), day).units().stream()
                .map(unit -> unit.key().value())
                .toList();
    }

    private Person person(PersonId id) {
        return directory
                .person(id)
                .orElseThrow(() -> unknown("id", id, "Không có người này trong danh bạ", "There is no such person"));
    }

    private static Problem unknown(String field, Object id, String vi, String en) {
        return Problem.field(
                Problem.Kind.NOT_FOUND,
                "catalogue." + (field.equals("id") ? "person" : "unit") + ".unknown",
                field,
                id,
                vi + ": hãy chọn lại.",
                en + ": choose again.");
    }

    private static String json(String code, int version, LocalDate from, @Nullable LocalDate to) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("kind", RecordKind.HOLDING);
        shown.put("code", code);
        shown.put("version", version);
        shown.put("from", from);
        if (to != null) {
            shown.put("to", to);
        }
        return Json.text(shown);
    }
}
