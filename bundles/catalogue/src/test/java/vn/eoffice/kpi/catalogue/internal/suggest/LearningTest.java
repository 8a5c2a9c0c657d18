package vn.eoffice.kpi.catalogue.internal.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.eoffice.kpi.catalogue.internal.suggest.OfficeTasks.TASKS;
import static vn.eoffice.kpi.catalogue.internal.suggest.OfficeTasks.task;
import static vn.eoffice.kpi.catalogue.internal.suggest.OfficeTasks.usage;
import static vn.eoffice.kpi.catalogue.internal.suggest.OfficeTasks.work;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.internal.suggest.Heirs.Heir;

/** Person 1 of unit 30 asks; tasks 2, 3 and 4 are YT.02, NN.06 and DC.05. */
class LearningTest {

    private static final String TEXT = "Rà soát danh sách hộ dân khu vực ven sông";

    @ParameterizedTest(name = "({0}): {1}")
    @CsvSource({
        // Confirmed in this order, person/unit>task: the first proposed
        "'',                                              CV.01",
        "1/30>2,                                          YT.02",
        "8/30>2,                                          YT.02",
        "1/30>2 8/30>3,                                   YT.02",
        "8/30>3 1/30>2,                                   YT.02",
        "1/30>2 8/30>3 9/30>3 7/30>3,                     YT.02",
        "9/31>2 8/30>3,                                   NN.06",
        "8/30>3 9/31>2,                                   NN.06",
        "8/30>3 9/31>2 9/31>2 7/32>2 6/33>2,              NN.06",
        // What a leader corrects
        "1/30>2 1/30>3,                                   NN.06",
        "1/30>2 1/30>2 1/30>2 1/30>3,                     NN.06",
        "8/30>2 8/30>2 7/30>3,                            NN.06",
        "8/30>2 1/30>3,                                   NN.06",
        // A person who has moved keeps what was their own
        "1/31>2 8/30>3,                                   YT.02",
    })
    void confirmedWorkChangesTheFirstHit(String confirmed, String first) {
        assertEquals(first, first(work("Công văn", TEXT), past(confirmed, TEXT)));
    }

    @ParameterizedTest(name = "({0}) after ({1}): {2}")
    @CsvSource({
        "Phòng chống dịch bệnh mùa hè,       9/31>3,        YT.02",
        "Phòng chống dịch bệnh mùa hè,       8/30>3,        NN.06",
        "Phòng chống dịch bệnh mùa hè,       1/30>3,        NN.06",
        "Ứng phó thiên tai tìm kiếm cứu nạn, 9/31>4,        NN.06",
        "Ứng phó thiên tai tìm kiếm cứu nạn, 8/30>4,        DC.05",
    })
    void anotherUnitsCorrectionLeavesWhatTheWordsSay(String text, String confirmed, String first) {
        assertEquals(first, first(work("Kế hoạch", text), past(confirmed, text)));
    }

    @Test
    void workUnlikeWhatWasConfirmedIsLeftAlone() {
        var past = past("1/30>3", TEXT);
        assertEquals("DC.27", first(work("Giấy mời", "Họp triển khai công tác quý IV"), past));
    }

    @ParameterizedTest(name = "{0} times own, {1} times of the unit: {2}")
    @CsvSource({
        "0,  0, ''",
        "1,  0, đã dùng 1 lần",
        "12, 0, đã dùng 12 lần",
        "12, 3, đã dùng 12 lần",
        "0,  3, đơn vị đã dùng 3 lần",
    })
    void reasonsSayHowOftenATaskWasUsed(int own, int unit, String reason) {
        var past = new ArrayList<>(Collections.nCopies(own, usage(1, 30L, 2, "Việc khác hẳn")));
        past.addAll(Collections.nCopies(unit, usage(8, 30L, 2, "Việc khác hẳn")));
        var reasons = TASKS.rank(work("Kế hoạch", "Phòng chống dịch bệnh mùa hè"), past, 1)
                .get(0)
                .reasons();
        assertEquals(
                reason,
                reasons.stream()
                        .filter(text -> text.contains("đã dùng"))
                        .findFirst()
                        .orElse(""));
    }

    @ParameterizedTest(name = "confirmed for {0}: {1}")
    @CsvSource({
        "1/30>3, giống việc của bạn đã được xác nhận",
        "8/30>3, giống việc của đơn vị đã được xác nhận",
        "9/31>3, giống việc đã được xác nhận",
    })
    void reasonsSayWhoseWorkWasAlike(String confirmed, String reason) {
        var ranked = TASKS.rank(work("Công văn", TEXT), past(confirmed, TEXT), 6);
        assertTrue(ranked.stream()
                .anyMatch(one ->
                        one.task().code().equals("NN.06") && one.reasons().contains(reason)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"7>3:1, NN.06", "7>3:0.6 7>4:0.4, NN.06", "7>8:1 8>4:1, DC.05", "'', CV.01"})
    void workConfirmedForATaskThatIsNoMoreCountsForItsHeirs(String successions, String first) {
        var heirs = Arrays.stream(successions.split(" "))
                .filter(text -> !text.isEmpty())
                .map(text -> text.split("[>:]"))
                .map(parts -> new Heir(Long.parseLong(parts[0]), Long.parseLong(parts[1]), new BigDecimal(parts[2])))
                .toList();
        var studied = OfficeTasks.study(new Heirs(heirs));
        var past = past("1/30>7", TEXT);
        assertEquals(
                first,
                studied.rank(work("Công văn", TEXT), past, 1).get(0).task().code());
    }

    @Test
    void theTwoNearestByNameAreLookAlikes() {
        var report = task(1, "BC.1", "Báo cáo định kỳ tháng", null, "Báo cáo");
        var quarter = task(2, "BC.2", "Báo cáo định kỳ quý", null, "Báo cáo");
        var year = task(3, "BC.3", "Báo cáo định kỳ năm", null, "Báo cáo");
        var topic = task(4, "BC.4", "Báo cáo chuyên đề", null, "Báo cáo");
        var other = task(5, "CV.1", "Soạn công văn đôn đốc", null, "Công văn");
        var studied = new WordRanking().study(List.of(other, topic, year, quarter, report), Heirs.NONE);
        assertEquals(List.of(year, quarter), studied.lookAlikes(report, task -> true, 2));
        assertEquals(List.of(year), studied.lookAlikes(report, task -> task != quarter && task != topic, 2));
        assertEquals(List.of(), studied.lookAlikes(other, task -> true, 2));
    }

    private static String first(Work work, List<UsageRow> past) {
        return TASKS.rank(work, past, 3).get(0).task().code();
    }

    private static List<UsageRow> past(String confirmed, String text) {
        Function<String, UsageRow> usage = one -> {
            var parts = one.split("[/>]");
            return usage(Long.parseLong(parts[0]), Long.valueOf(parts[1]), Long.parseLong(parts[2]), text);
        };
        return Arrays.stream(confirmed.split(" "))
                .filter(one -> !one.isEmpty())
                .map(usage)
                .toList();
    }
}
