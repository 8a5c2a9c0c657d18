package vn.eoffice.kpi.catalogue.internal.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.Stage;
import vn.eoffice.kpi.directory.UnitId;

class StageBookTest {

    /**
     * Decisions are written "unit:stage@day", in the order in which they were made; the stage asked for is that of the unit 3,
     * which lies below 2 and that below 1.
     */
    @ParameterizedTest(name = "{5}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
        ''                                              | 2026-12-01 | PREPARING | -          | -                    | nothing decided is preparing
        3:SHADOW@2026-12-01                             | 2026-11-30 | PREPARING | -          | SHADOW@2026-12-01    | a later day is what follows
        3:SHADOW@2026-12-01                             | 2026-12-01 | SHADOW    | 2026-12-01 | -                    | from its day on
        3:SHADOW@2026-12-01 3:LIVE@2027-01-01           | 2026-12-31 | SHADOW    | 2026-12-01 | LIVE@2027-01-01      | until the day before the next
        3:SHADOW@2026-12-01 3:LIVE@2027-01-01           | 2027-01-01 | LIVE      | 2027-01-01 | -                    | and then the next
        3:LIVE@2027-01-01 3:SHADOW@2026-12-01           | 2026-11-30 | PREPARING | -          | SHADOW@2026-12-01    | an earlier day decided later comes first
        3:LIVE@2027-01-01 3:SHADOW@2026-12-01           | 2027-01-01 | SHADOW    | 2026-12-01 | -                    | and what was decided before for later falls
        3:LIVE@2026-12-01 3:PREPARING@2026-12-01        | 2026-12-01 | PREPARING | 2026-12-01 | -                    | the same day decided again
        3:LIVE@2026-12-01 3:SHADOW@2026-12-10           | 2026-12-10 | SHADOW    | 2026-12-10 | -                    | going back
        3:SHADOW@2026-12-01 3:LIVE@2027-01-01 3:LIVE@2027-01-15 | 2026-12-01 | SHADOW | 2026-12-01 | LIVE@2027-01-01 | the first of what follows
        1:LIVE@2026-12-01                               | 2026-12-01 | LIVE      | 2026-12-01 | -                    | from above where nothing is decided here
        1:LIVE@2026-12-01 2:SHADOW@2026-12-01           | 2026-12-05 | SHADOW    | 2026-12-01 | -                    | the nearest above
        1:LIVE@2026-12-01 3:PREPARING@2026-12-03        | 2026-12-02 | LIVE      | 2026-12-01 | PREPARING@2026-12-03 | the unit's own day has not come
        1:LIVE@2026-12-01 3:PREPARING@2026-12-03        | 2026-12-03 | PREPARING | 2026-12-03 | -                    | its own goes before that of above
        2:SHADOW@2026-12-01 1:LIVE@2026-12-10           | 2026-12-02 | SHADOW    | 2026-12-01 | -                    | what follows further up does not reach it
        2:SHADOW@2026-12-05 1:LIVE@2026-12-10           | 2026-12-02 | PREPARING | -          | SHADOW@2026-12-05    | the nearest that follows
        2:SHADOW@2026-12-05 1:LIVE@2026-12-03           | 2026-12-02 | PREPARING | -          | LIVE@2026-12-03      | the first that follows
        4:LIVE@2026-12-01                               | 2026-12-01 | PREPARING | -          | -                    | another unit's does not count
        """)
    void theLatestDecisionOfTheNearestUnitHolds(
            String decisions, LocalDate day, Stage stage, LocalDate since, String next, String why) {
        var book = new StageBook(acts(decisions));
        var upwards = List.of(new UnitId(3), new UnitId(2), new UnitId(1));

        var standing = book.standing(upwards, day);

        assertEquals(stage, standing.stage());
        assertEquals(since, standing.since());
        assertEquals(
                next,
                standing.next() == null
                        ? null
                        : standing.next().stage() + "@" + standing.next().from());
        assertEquals(stage, book.stage(upwards, day));
    }

    private static List<StageAct> acts(String decisions) {
        var acts = new ArrayList<StageAct>();
        Arrays.stream(decisions.split(" ")).filter(text -> !text.isEmpty()).forEach(text -> {
            var parts = text.split("[:@]");
            long unit = Long.parseLong(parts[0]);
            int before = (int) acts.stream().filter(act -> act.unitId() == unit).count();
            acts.add(new StageAct(
                    unit,
                    before + 1,
                    Stage.valueOf(parts[1]),
                    LocalDate.parse(parts[2]),
                    "QĐ",
                    "person:1",
                    Instant.EPOCH));
        });
        return acts;
    }
}
