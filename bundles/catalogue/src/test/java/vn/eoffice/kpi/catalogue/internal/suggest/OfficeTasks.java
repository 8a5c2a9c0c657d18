package vn.eoffice.kpi.catalogue.internal.suggest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.TaskProfile;
import vn.eoffice.kpi.catalogue.internal.task.Offer;
import vn.eoffice.kpi.catalogue.internal.text.Fold;

/** A few tasks of an office, and work that asks for them. */
final class OfficeTasks {

    static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    static final long UNIT = 30;

    private static final AtomicLong IDS = new AtomicLong();

    static final Ranking.Studied TASKS = study(Heirs.NONE);

    private OfficeTasks() {}

    static Ranking.Studied study(Heirs heirs) {
        return new WordRanking()
                .study(
                        List.of(
                                task(
                                        1,
                                        "DC.27",
                                        "Soạn thông báo, giấy mời, lịch làm việc",
                                        "Thời gian, địa điểm, thành phần",
                                        "Thông báo/giấy mời"),
                                task(
                                        2,
                                        "YT.02",
                                        "Tham mưu phòng, chống dịch bệnh trên địa bàn",
                                        "Phối hợp trạm y tế",
                                        "Kế hoạch/báo cáo"),
                                task(
                                        3,
                                        "NN.06",
                                        "Tham mưu phòng chống thiên tai, tìm kiếm cứu nạn",
                                        "Thiệt hại, hỗ trợ",
                                        "Kế hoạch/báo cáo"),
                                task(
                                        4,
                                        "DC.05",
                                        "Báo cáo định kỳ tháng/quý/năm",
                                        "Tổng hợp kết quả",
                                        "Báo cáo định kỳ"),
                                task(5, "CV.01", "Soạn công văn trao đổi, đôn đốc", null, "Công văn"),
                                task(
                                        6,
                                        "VP.03",
                                        "Tham mưu thông báo kết luận của Chủ tịch",
                                        null,
                                        "Thông báo kết luận",
                                        "Văn phòng")),
                        heirs);
    }

    /** Person 1 of unit 30 does it. */
    static Work work(String type, String text) {
        return new Work(1, UNIT, new Offer(Set.of(), Set.of()), DAY, type, text, null, null);
    }

    /** Each later than the one before. */
    static UsageRow usage(long person, Long unit, long task, String text) {
        return new UsageRow(IDS.incrementAndGet(), person, unit, task, null, Fold.markedWords(text));
    }

    static Task task(long id, String code, String name, String detail, String product, String... groups) {
        return new Task(
                new TaskId(id),
                1,
                code,
                name,
                detail,
                product,
                "văn bản",
                TaskGroup.B,
                null,
                null,
                null,
                false,
                List.of(groups),
                LocalDate.of(2026, 1, 1),
                null,
                TaskProfile.NONE);
    }
}
