package vn.eoffice.kpi.catalogue.internal.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.eoffice.kpi.catalogue.internal.Drafts.draft;
import static vn.eoffice.kpi.catalogue.internal.Drafts.normed;
import static vn.eoffice.kpi.catalogue.internal.life.Life.TODAY;
import static vn.eoffice.kpi.catalogue.internal.life.Life.code;
import static vn.eoffice.kpi.catalogue.internal.life.Life.wanted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.Succession;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.TaskProfile;
import vn.eoffice.kpi.catalogue.internal.life.Life;
import vn.eoffice.kpi.catalogue.internal.life.ProposalKind;
import vn.eoffice.kpi.catalogue.internal.record.Content;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Problem;

class DriftTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final long UNIT = 1;

    private Life life;

    @BeforeEach
    void open() {
        life = new Life(db);
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3 4 5, 5, 5, 1.4, 2, 3, 4, 4.6",
        "2 2 2 2 2 - -, 7, 5, 2, 2, 2, 2, 2",
        "1 10, 2, 2, 1.9, 3.25, 5.5, 7.75, 9.1"
    })
    void theSpreadOfTimesIsToldWithTheirNumber(
            String hours,
            long entries,
            long n,
            BigDecimal p10,
            BigDecimal p25,
            BigDecimal median,
            BigDecimal p75,
            BigDecimal p90) {
        long task = life.given(normed(draft(code(), "Phân bố"), "1", "3"));
        for (var one : hours.split(" ")) {
            life.observe(task, UNIT, one.equals("-") ? null : one, TODAY);
        }

        var row = life.drift.of(task);

        assertEquals(entries, row.entries());
        assertEquals(n, row.n());
        assertEquals(
                Stream.of(p10, p25, median, p75, p90)
                        .map(BigDecimal::stripTrailingZeros)
                        .toList(),
                Stream.of(row.p10(), row.p25(), row.median(), row.p75(), row.p90())
                        .map(BigDecimal::stripTrailingZeros)
                        .toList());
    }

    @Test
    void aUnitIsNamedFromFivePiecesOfWorkOnWhoseTimeIsKnown() {
        long task = life.given(normed(draft(code(), "Theo đơn vị"), "1", "3"));
        for (int i = 0; i < 5; i++) {
            life.observe(task, 1, "2", TODAY);
            life.observe(task, 2, i == 0 ? null : "4", TODAY);
        }

        var units = life.drift.units(task);

        assertEquals(1, units.size());
        assertEquals(1, units.get(0).unitId());
        assertEquals(5, units.get(0).n());
        assertEquals(0, new BigDecimal("2").compareTo(units.get(0).median()));
    }

    @Test
    void aTaskWithoutANormOfItsOwnIsComparedWithTheUniformOneInForce() {
        long uniform = life.given(onlyBand(TaskGroup.D, null));
        life.norm(new Content.Norm(TaskGroup.D, "N5", null, new BigDecimal("2"), false), Life.NEW_YEAR);
        life.norm(new Content.Norm(TaskGroup.D, "N5", "Văn thư", new BigDecimal("9"), false), Life.NEW_YEAR);
        life.norm(new Content.Norm(TaskGroup.D, "N5", null, new BigDecimal("7"), false), TODAY.plusDays(1));
        long own = life.given(onlyBand(TaskGroup.D, new BigDecimal("1")));
        long none = life.given(onlyBand(TaskGroup.A, null));
        for (int i = 0; i < 5; i++) {
            for (var task : List.of(uniform, own, none)) {
                life.observe(task, UNIT, "4", TODAY);
            }
        }

        assertEquals(new BigDecimal("2"), far(uniform).orElseThrow().normHours());
        assertEquals(new BigDecimal("0.693147"), far(uniform).orElseThrow().distance());
        assertEquals(new BigDecimal("1"), far(own).orElseThrow().normHours());
        assertEquals(Optional.empty(), far(none));
    }

    private static TaskDraft onlyBand(TaskGroup group, BigDecimal norm) {
        return new TaskDraft(
                code(),
                "Việc",
                null,
                "Văn bản",
                "văn bản",
                group,
                "N5",
                null,
                norm,
                false,
                List.of(),
                null,
                TaskProfile.NONE);
    }

    private Optional<Drift.Far> far(long task) {
        return all(100).stream().filter(one -> one.taskId() == task).findFirst();
    }

    /** Page by page. */
    private List<Drift.Far> all(int limit) {
        var all = new ArrayList<Drift.Far>();
        String cursor = null;
        do {
            var page = life.drift.furthest(cursor, limit);
            all.addAll(page.tasks());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    @Test
    void theFurthestFromItsNormComesFirstOnWhateverSideOfIt() {
        long slow = task("2", "8");
        long quick = task("8", "1");
        long right = task("3", "3");
        long alike = task("2", "8");

        var order = all(1).stream()
                .map(Drift.Far::taskId)
                .filter(List.of(slow, quick, right, alike)::contains)
                .toList();

        assertEquals(List.of(quick, slow, alike, right), order);
        assertThrows(Problem.class, () -> life.drift.furthest("x", 10));
    }

    private long task(String norm, String hours) {
        long task = life.given(normed(draft(code(), "Xếp hạng"), "1", norm));
        for (int i = 0; i < 5; i++) {
            life.observe(task, UNIT, hours, TODAY);
        }
        return task;
    }

    @Test
    void historyAndStatisticsFollowAMerge() {
        var first = normed(draft(code(), "Một"), "1", "2");
        var second = normed(draft(code(), "Hai"), "1", "4");
        long one = life.given(first);
        long two = life.given(second);
        for (int i = 0; i < 3; i++) {
            life.observe(one, UNIT, "2", TODAY);
            life.observe(two, UNIT, "4", TODAY);
        }

        life.published(wanted(ProposalKind.MERGE, List.of(one, two), normed(first, "1", "3")), TODAY);

        assertEquals(new BigDecimal("3"), life.items.on(one, TODAY).row().normHours());
        assertEquals(Optional.empty(), life.catalogue.byCode(second.code(), TODAY));
        var succession = life.catalogue.successions(new TaskId(two)).get(0);
        assertEquals(one, succession.to().value());
        assertEquals(Succession.Kind.MERGED, succession.kind());
        assertEquals(6, life.drift.of(one).n());
        assertEquals(0, new BigDecimal("3").compareTo(life.drift.of(one).median()));
        assertEquals(List.of(two), life.drift.predecessors(one));
    }

    @Test
    void aMergeToComeChangesNoFigureYet() {
        var first = normed(draft(code(), "Một"), "1", "2");
        long one = life.given(first);
        long two = life.given(normed(draft(code(), "Hai"), "1", "4"));
        life.observe(one, UNIT, "2", TODAY);
        life.observe(two, UNIT, "4", TODAY);

        life.published(wanted(ProposalKind.MERGE, List.of(one, two), first), TODAY.plusDays(7));

        assertEquals(1, life.drift.of(one).n());
        assertEquals(List.of(), life.drift.predecessors(one));
    }

    @Test
    void onlyItsShareOfASplitTaskCountsAndOnlyUntilThen() {
        long task = life.given(normed(draft(code(), "Tách định mức"), "1", "10"));
        for (int i = 0; i < 5; i++) {
            life.observe(task, UNIT, "10", TODAY.minusDays(1));
            life.observe(task, UNIT, "100", TODAY);
        }
        var left = normed(draft(code(), "Trái"), "1", "7");

        life.published(wanted(ProposalKind.SPLIT, List.of(task), left, draft(code(), "Phải")), TODAY);

        long part = life.id(left.code(), TODAY);
        assertEquals(5, life.drift.of(part).n());
        assertEquals(0, new BigDecimal("7").compareTo(life.drift.of(part).median()));
        assertEquals(List.of(task), life.drift.predecessors(part));
        assertEquals(5, far(part).orElseThrow().n());
    }

    @Test
    void aTaskSplitAndMergedAgainCountsItsWorkOnce() {
        var whole = normed(draft(code(), "Tách rồi gộp"), "1", "4");
        long task = life.given(whole);
        life.observe(task, UNIT, "4", TODAY.minusDays(1));
        var part = normed(draft(code(), "Phần"), "1", "2");
        life.published(wanted(ProposalKind.SPLIT, List.of(task), whole, part), TODAY);
        long other = life.id(part.code(), TODAY);
        life.published(wanted(ProposalKind.MERGE, List.of(task, other), whole), TODAY);

        assertEquals(1, life.drift.of(task).n());
        assertEquals(List.of(other), life.drift.predecessors(task));
    }

    @Test
    void nothingIsToldOfATaskWithoutWork() {
        var row = life.drift.of(life.given(draft(code(), "Chưa ai làm")));

        assertEquals(0, row.entries());
        assertNull(row.median());
    }
}
