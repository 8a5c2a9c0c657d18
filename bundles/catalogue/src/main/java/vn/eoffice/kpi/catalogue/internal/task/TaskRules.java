package vn.eoffice.kpi.catalogue.internal.task;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.Text;

/** What may come into the catalogue, and in which form it is kept. */
public final class TaskRules {

    private static final Set<String> COMPLEXITIES = Set.of("N1", "N2", "N3", "N4", "N5");
    private static final int LONGEST_CODE = 100;
    private static final int MOST_FAULTS = 50;

    private TaskRules() {}

    /**
     * The drafts in the form in which they are kept and compared: trimmed, composed Unicode, decimals without trailing zeros, null
     * for blank.
     *
     * @param list what the drafts are called in the faults' fields
     * @throws Problem naming every fault (the first fifty)
     */
    public static List<TaskDraft> normalised(List<TaskDraft> drafts, String list) {
        var kept = drafts.stream().map(TaskRules::normalised).toList();
        var faults = new ArrayList<FieldFault>();
        var codes = new HashSet<String>();
        for (int i = 0; i < kept.size() && faults.size() < MOST_FAULTS; i++) {
            check(kept.get(i), "%s[%d].".formatted(list, i), codes, faults);
        }
        if (!faults.isEmpty()) {
            throw Problem.fields(
                    Problem.Kind.INVALID,
                    "catalogue.task.invalid",
                    Text.of(
                            "Đầu việc chưa hợp lệ: hãy sửa %d chỗ được nêu rồi gửi lại.".formatted(faults.size()),
                            "The task is not valid: correct the %d places named and send it again."
                                    .formatted(faults.size())),
                    faults);
        }
        return kept;
    }

    /** One draft as it would be kept, and what is wrong with it, by its fields. */
    public record Checked(TaskDraft draft, List<FieldFault> faults) {}

    public static Checked checked(TaskDraft given) {
        var draft = normalised(given);
        var faults = new ArrayList<FieldFault>();
        check(draft, "", new HashSet<>(), faults);
        return new Checked(draft, faults);
    }

    private static TaskDraft normalised(TaskDraft draft) {
        return new TaskDraft(
                text(draft.code()),
                text(draft.name()),
                optional(draft.detail()),
                text(draft.outputProduct()),
                text(draft.unit()),
                draft.group(),
                optional(draft.complexity()),
                decimal(draft.coefficient()),
                decimal(draft.normHours()),
                draft.exampleNorm(),
                draft.positionGroups().stream()
                        .map(TaskRules::text)
                        .distinct()
                        .sorted()
                        .toList(),
                optional(draft.source()),
                ProfileRules.normalised(draft.profile()));
    }

    private static void check(TaskDraft draft, String at, Set<String> codes, List<FieldFault> faults) {
        if (draft.code().isEmpty() || draft.code().length() > LONGEST_CODE) {
            faults.add(fault(
                    at + "code",
                    draft.code(),
                    "Mã phải có từ 1 đến %d ký tự.",
                    "The code must have 1 to %d characters.",
                    LONGEST_CODE));
        } else if (!codes.add(draft.code())) {
            faults.add(fault(
                    at + "code", draft.code(), "Mã bị trùng trong danh sách.", "The code occurs twice in the list."));
        }
        required(at + "name", draft.name(), faults);
        required(at + "outputProduct", draft.outputProduct(), faults);
        required(at + "unit", draft.unit(), faults);
        if (draft.complexity() != null && !COMPLEXITIES.contains(draft.complexity())) {
            faults.add(fault(
                    at + "complexity",
                    draft.complexity(),
                    "Nhóm phức tạp phải là N1 đến N5, hoặc bỏ trống.",
                    "The complexity must be N1 to N5, or empty."));
        }
        positive(at + "coefficient", draft.coefficient(), faults);
        positive(at + "normHours", draft.normHours(), faults);
        if (draft.exampleNorm() && draft.normHours() == null) {
            faults.add(fault(
                    at + "exampleNorm",
                    true,
                    "Không có định mức thì không đánh dấu định mức ví dụ.",
                    "Without a norm there is no example norm to mark."));
        }
        ProfileRules.check(draft.profile(), at, faults);
        if (draft.positionGroups().contains("")) {
            faults.add(fault(
                    at + "positionGroups",
                    "",
                    "Nhóm vị trí không được để trống.",
                    "A position group must not be blank."));
        }
    }

    private static void required(String field, String value, List<FieldFault> faults) {
        if (value.isEmpty()) {
            faults.add(fault(field, value, "Không được để trống.", "Must not be empty."));
        }
    }

    static void positive(String field, @Nullable BigDecimal value, List<FieldFault> faults) {
        if (value != null && value.signum() <= 0) {
            faults.add(fault(
                    field,
                    value,
                    "Phải lớn hơn 0, hoặc bỏ trống khi chưa quy định.",
                    "Must be above 0, or empty when not configured."));
        }
    }

    static FieldFault fault(String field, Object value, String vi, String en, Object... args) {
        return new FieldFault(field, value.toString(), Text.of(vi.formatted(args), en.formatted(args)));
    }

    static String text(@Nullable String value) {
        return value == null
                ? ""
                : Normalizer.normalize(value, Normalizer.Form.NFC).strip();
    }

    static @Nullable String optional(@Nullable String value) {
        var text = text(value);
        return text.isEmpty() ? null : text;
    }

    static @Nullable BigDecimal decimal(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        var bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
