package vn.eoffice.kpi.catalogue.internal.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.eoffice.kpi.catalogue.internal.suggest.OfficeTasks.DAY;
import static vn.eoffice.kpi.catalogue.internal.suggest.OfficeTasks.TASKS;
import static vn.eoffice.kpi.catalogue.internal.suggest.OfficeTasks.usage;
import static vn.eoffice.kpi.catalogue.internal.suggest.OfficeTasks.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.internal.task.Offer;

class WordRankingTest {

    @ParameterizedTest
    @CsvSource({
        "Giấy mời,  Họp triển khai công tác quý IV,                        DC.27",
        "Kế hoạch,  Phòng chống dịch bệnh mùa hè năm 2026,                 YT.02",
        "Công văn,  Xét nghiệm COVID-19 cho người về từ vùng dịch,         YT.02",
        "Công văn,  Khẩn trương ứng phó với bão số 16,                     NN.06",
        "Báo cáo,   Kết quả công tác quý III,                              DC.05",
        "Báo cáo,   ket qua dinh ky quy III,                               DC.05",
        "Thông báo, Kết luận của Chủ tịch UBND xã tại cuộc họp giao ban,   VP.03",
        ",          ung pho thien tai tim kiem cuu nan,                    NN.06",
    })
    void theTaskThatFitsComesFirst(String type, String text, String code) {
        assertEquals(code, first(work(type, text), List.of()).task().code());
    }

    @Test
    void reasonsSayWhyInVietnamese() {
        var reasons = first(work("Kế hoạch", "Phòng, chống dịch bệnh mùa hè"), List.of())
                .reasons();
        assertEquals(List.of("từ khóa: phòng, chống dịch bệnh", "loại văn bản: Kế hoạch"), reasons);
    }

    @Test
    void whatWasConfirmedForThePersonComesFirst() {
        var text = "Rà soát danh sách hộ dân khu vực ven sông";
        var past =
                List.of(usage(1, null, 3, "Rà soát danh sách hộ dân khu vực ven suối"), usage(1, null, 3, "Việc khác"));
        var first = first(work("Công văn", text), past);
        assertEquals("NN.06", first.task().code());
        assertEquals(List.of("giống việc của bạn đã được xác nhận", "đã dùng 2 lần"), first.reasons());
    }

    @Test
    void whatWasConfirmedForOthersHelpsLess() {
        var text = "Rà soát danh sách hộ dân khu vực ven sông";
        var past = List.of(usage(2, null, 3, text), usage(1, null, 2, text));
        assertEquals("YT.02", first(work("Công văn", text), past).task().code());
        assertEquals(
                "NN.06",
                first(work("Công văn", text), past.subList(0, 1)).task().code());
    }

    @Test
    void onlyTasksOfferedOnTheDayAreProposed() {
        var text = "Thông báo kết luận của Chủ tịch";
        var outsider = new Work(1, null, new Offer(Set.of("Tài chính"), Set.of()), DAY, null, text, null, null);
        assertTrue(TASKS.rank(outsider, List.of(), 10).stream()
                .noneMatch(ranked -> ranked.task().code().equals("VP.03")));
        var tooEarly =
                new Work(1, null, new Offer(Set.of(), Set.of()), LocalDate.of(2025, 1, 1), null, text, null, null);
        assertEquals(List.of(), TASKS.rank(tooEarly, List.of(), 10));
    }

    @Test
    void ownPositionGroupIsAReason() {
        var clerk = new Work(
                1,
                null,
                new Offer(Set.of("Văn phòng"), Set.of()),
                DAY,
                null,
                "Thông báo kết luận của Chủ tịch",
                null,
                null);
        assertTrue(first(clerk, List.of()).reasons().contains("nhóm vị trí: Văn phòng"));
    }

    @Test
    void nothingFitsNothing() {
        assertEquals(List.of(), TASKS.rank(work(null, "zzz"), List.of(), 10));
        assertEquals(List.of(), TASKS.rank(work(null, ""), List.of(), 10));
        assertEquals(
                List.of(),
                new WordRanking().study(List.of(), Heirs.NONE).rank(work("Công văn", "Báo cáo"), List.of(), 10));
    }

    private static Ranking.Ranked first(Work work, List<UsageRow> past) {
        return TASKS.rank(work, past, 3).get(0);
    }
}
