package vn.eoffice.kpi.catalogue;

import java.util.List;

/**
 * A task proposed for a piece of work.
 *
 * @param reasons why, in Vietnamese, for people ("loại văn bản: Kế hoạch", "từ khóa: phòng cháy", "đã dùng 12 lần")
 * @param lookAlikes tasks that are easily taken for it
 */
public record Suggestion(Task task, List<String> reasons, List<LookAlike> lookAlikes) {

    public Suggestion {
        reasons = List.copyOf(reasons);
        lookAlikes = List.copyOf(lookAlikes);
    }

    public Suggestion(Task task, List<String> reasons) {
        this(task, reasons, List.of());
    }
}
