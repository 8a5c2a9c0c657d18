package vn.eoffice.kpi.catalogue;

import java.util.List;

/**
 * A task proposed for a piece of work.
 *
 * @param reasons why, in Vietnamese, for people ("loại văn bản: Kế hoạch", "từ khóa: phòng cháy", "đã dùng 12 lần")
 */
public record Suggestion(Task task, List<String> reasons) {

    public Suggestion {
        reasons = List.copyOf(reasons);
    }
}
