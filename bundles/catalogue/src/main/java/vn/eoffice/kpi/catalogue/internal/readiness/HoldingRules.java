package vn.eoffice.kpi.catalogue.internal.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Text;

/** What a correction of somebody's position may say. */
final class HoldingRules {

    private static final int LONGEST_REASON = 1_000;
    private static final LocalDate FIRST = LocalDate.of(1945, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private HoldingRules() {}

    static List<FieldFault> faults(HoldingDraft draft) {
        var faults = new ArrayList<FieldFault>();
        var from = draft.from();
        var to = draft.to();
        if (from == null) {
            fault("from", null, "Hãy ghi ngày bắt đầu giữ vị trí.", "Give the first day of the position.", faults);
        }
        possible("from", from, faults);
        possible("to", to, faults);
        if (from != null && to != null && to.isBefore(from)) {
            fault(
                    "to",
                    to,
                    "Ngày kết thúc phải từ ngày bắt đầu (%s) trở đi.".formatted(from),
                    "The last day must not be before the first (%s).".formatted(from),
                    faults);
        }
        var reason = draft.reason();
        if (reason == null || reason.isBlank()) {
            fault("reason", reason, "Hãy ghi căn cứ hoặc lý do.", "Say why.", faults);
        } else if (reason.length() > LONGEST_REASON) {
            fault(
                    "reason",
                    reason,
                    "Lý do dài quá %d ký tự: hãy rút gọn.".formatted(LONGEST_REASON),
                    "The reason is longer than %d characters: shorten it.".formatted(LONGEST_REASON),
                    faults);
        }
        return faults;
    }

    private static void possible(String field, @Nullable LocalDate day, List<FieldFault> faults) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            fault(
                    field,
                    day,
                    "Ngày phải trong khoảng %d đến %d: hãy kiểm tra năm.".formatted(FIRST.getYear(), LAST.getYear()),
                    "The day must lie between %d and %d: check the year.".formatted(FIRST.getYear(), LAST.getYear()),
                    faults);
        }
    }

    private static void fault(String field, @Nullable Object value, String vi, String en, List<FieldFault> faults) {
        faults.add(new FieldFault(field, value == null ? null : value.toString(), Text.of(vi, en)));
    }
}
