package vn.eoffice.kpi.catalogue.internal.readiness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.Stage;
import vn.eoffice.kpi.catalogue.internal.life.Roles;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.text.Fold;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.Text;

/** How ready the units are, and their way from stage to stage. */
@Component(service = Readiness.class)
public final class Readiness {

    private static final int LARGEST_PAGE = 100;

    /** @param next cursor of the next page, null on the last */
    public record Page(LocalDate day, List<UnitReadiness> units, @Nullable String next) {}

    private final CatalogueStore store;
    private final Offices offices;
    private final DefaultStages stages;
    private final StageMapper mapper;
    private final Roles roles;
    private final Directory directory;
    private final Ledger ledger;

    @Activate
    public Readiness(
            @Reference CatalogueStore store,
            @Reference Offices offices,
            @Reference DefaultStages stages,
            @Reference Roles roles,
            @Reference Directory directory,
            @Reference Ledger ledger) {
        this.store = store;
        this.offices = offices;
        this.stages = stages;
        this.mapper = store.mapper(StageMapper.class);
        this.roles = roles;
        this.directory = directory;
        this.ledger = ledger;
    }

    /** In the order of the tree; the text is searched for in the names, accents or not. */
    public Page page(String text, @Nullable String cursor, int limit) {
        var today = store.today();
        var office = offices.on(today);
        var book = new StageBook(mapper.all());
        var page = office.tree()
                .page(
                        Fold.words(text),
                        cursor == null || cursor.isEmpty() ? null : place(cursor),
                        Math.max(1, Math.min(limit, LARGEST_PAGE)));
        var place = page.place();
        return new Page(
                today,
                page.units().stream()
                        .map(unit -> readiness(unit, office, book, today))
                        .toList(),
                place == null ? null : Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8)));
    }

    private static String place(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.field(
                    Problem.Kind.MALFORMED,
                    "catalogue.cursor.malformed",
                    "cursor",
                    cursor,
                    "Con trỏ trang không hợp lệ: hãy gửi lại đúng giá trị “next” đã nhận, hoặc bỏ trống để xem từ đầu.",
                    "The cursor is none of ours: send “next” exactly as received, or leave it out to begin anew.");
        }
    }

    public WholeUnit of(Caller caller, UnitId id) {
        var today = store.today();
        var office = offices.on(today);
        var book = new StageBook(mapper.all());
        var unit = unit(office, id);
        var one = readiness(unit, office, book, today);
        return new WholeUnit(
                one,
                following(unit, office, book, today)
                        .filter(below -> !below.id().equals(id))
                        .map(below -> new WholeUnit.Below(
                                below, office.count(below).missing().size()))
                        .filter(below -> below.people() > 0)
                        .toList(),
                book.history(id),
                roles.isImporter(caller)
                        ? StageRules.ways(
                                one.standing().stage(), book.ownNext(id, today).orElse(null))
                        : List.of());
    }

    /** A unit and those below it that have no stage of their own. */
    private static Stream<Unit> following(Unit unit, Office office, StageBook book, LocalDate day) {
        return office.tree().within(unit, below -> book.own(below.id(), day).isPresent()).stream();
    }

    private static UnitReadiness readiness(Unit unit, Office office, StageBook book, LocalDate day) {
        var count = office.count(unit);
        return new UnitReadiness(
                unit,
                office.tree().above(unit).orElse(null),
                book.standing(ids(office.tree().upwards(unit)), day),
                book.version(unit.id()),
                count.staff(),
                count.having(),
                count.missing());
    }

    /**
     * Records a decision on the stage of a unit.
     *
     * @param seen the version that the caller has seen
     */
    public void state(Caller caller, UnitId id, long seen, StageDraft draft) {
        roles.requireImporter(caller);
        var today = store.today();
        var faults = StageRules.faults(draft, today);
        var stage = draft.stage();
        var from = draft.from();
        var decision = draft.decision();
        if (!faults.isEmpty() || stage == null || from == null || decision == null) {
            throw Problem.fields(
                    Problem.Kind.INVALID,
                    "catalogue.stage.invalid",
                    Text.of("Hãy sửa các mục được nêu rồi gửi lại.", "Correct what is named and send it again."),
                    faults);
        }
        var office = offices.on(from);
        var unit = unit(office, id);
        store.database().transaction(() -> {
            var book = new StageBook(mapper.all());
            if (book.version(id) != seen) {
                throw StageRules.stale();
            }
            if (StageRules.isIdle(stage, book.own(id, from), book.ownNext(id, from))) {
                throw StageRules.idle(stage);
            }
            if (stage == Stage.LIVE) {
                requireReady(unit, office, book, from);
            }
            var actor = directory.actor(caller);
            var act = new StageAct(
                    id.value(),
                    book.version(id) + 1,
                    stage,
                    from,
                    decision.strip(),
                    actor,
                    store.clock().instant().truncatedTo(ChronoUnit.MICROS));
            if (!mapper.insert(act)) {
                throw StageRules.stale();
            }
            store.database().afterCommit(stages::forget);
            ledger.record(Act.of(actor, "catalogue.stage.decided", "unit", id)
                    .because(act.decision())
                    .changing(book.own(id, from).map(Readiness::json).orElse(null), json(act)));
        });
    }

    /** Its own staff, and those below it whose units follow it. */
    private static void requireReady(Unit unit, Office office, StageBook book, LocalDate from) {
        var counts = following(unit, office, book, from).map(office::count).toList();
        var missing = counts.stream().flatMap(count -> count.missing().stream()).toList();
        if (!missing.isEmpty()) {
            throw StageRules.refused(unit.name(), from, missing);
        }
        if (counts.stream().allMatch(count -> count.staff() == 0)) {
            throw StageRules.empty(unit.name());
        }
    }

    private static String json(StageAct act) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("stage", act.stage());
        shown.put("from", act.fromDay());
        shown.put("version", act.version());
        return Json.text(shown);
    }

    private static Unit unit(Office office, UnitId id) {
        return office.tree()
                .unit(id)
                .orElseThrow(() -> Problem.field(
                        Problem.Kind.NOT_FOUND,
                        "catalogue.unit.unknown",
                        "unitId",
                        id,
                        "Không có đơn vị này, hoặc đơn vị không còn hoạt động: hãy chọn lại trong danh sách.",
                        "There is no such unit, or it is active no more: choose again from the list."));
    }

    private static List<UnitId> ids(List<Unit> units) {
        return units.stream().map(Unit::id).toList();
    }
}
