package vn.eoffice.kpi.catalogue.internal.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Text;

/** What a record may say, apart from what else is there. */
public final class RecordRules {

    private static final Set<String> COMPLEXITIES = Set.of("N1", "N2", "N3", "N4", "N5");
    private static final int LONGEST_CODE = 200;
    private static final BigDecimal LONGEST_NORM = BigDecimal.valueOf(10_000);

    private RecordRules() {}

    /** Every fault, by the field's name in the column reference. */
    public static List<FieldFault> faults(RecordDraft draft) {
        var faults = new ArrayList<FieldFault>();
        required("code", draft.code(), faults);
        if (draft.code().length() > LONGEST_CODE) {
            fault("code", draft.code(), "Mã dài quá 200 ký tự.", "The code is longer than 200 characters.", faults);
        }
        required("name", draft.name(), faults);
        var content = draft.content();
        if (content instanceof Content.Scope scope) {
            scope(draft.code(), scope, faults);
        } else if (content instanceof Content.Position position) {
            required("group", position.group(), faults);
        } else if (content instanceof Content.Framework framework) {
            framework(framework, faults);
        } else if (content instanceof Content.Description description) {
            description(description, faults);
        } else if (content instanceof Content.Norm norm) {
            norm(norm, faults);
        } else if (content instanceof Content.Holding holding) {
            required("person", holding.person(), faults);
            required("unit", holding.unit(), faults);
            required("position", holding.position(), faults);
        }
        return faults;
    }

    private static void scope(String code, Content.Scope scope, List<FieldFault> faults) {
        if (scope.type() == null) {
            fault(
                    "type",
                    "",
                    "Loại phạm vi phải là PROVINCE (cả tỉnh), AGENCY (cơ quan) hoặc COMMUNE (cấp xã).",
                    "The type must be PROVINCE, AGENCY or COMMUNE.",
                    faults);
        }
        if (code.equals(scope.parent())) {
            fault("parent", code, "Phạm vi không thể nằm trong chính nó.", "A scope cannot be in itself.", faults);
        }
    }

    private static void framework(Content.Framework framework, List<FieldFault> faults) {
        if (framework.positionGroups().isEmpty()) {
            fault(
                    "positionGroups",
                    "",
                    "Hãy nêu nhóm vị trí mà khung áp dụng.",
                    "Name the groups of positions that it is for.",
                    faults);
        }
        var names = new HashSet<String>();
        for (var competency : framework.competencies()) {
            required("competency", competency.name(), faults);
            if (!names.add(competency.name())) {
                fault(
                        "competency",
                        competency.name(),
                        "Năng lực bị lặp ở hai nhóm năng lực.",
                        "The competency stands in two groups.",
                        faults);
            }
            var levels = new HashSet<Integer>();
            for (var level : competency.levels()) {
                if (level.level() < 1 || level.level() > 5) {
                    fault("level", level.level(), "Cấp độ phải từ 1 đến 5.", "A level is 1 to 5.", faults);
                } else if (!levels.add(level.level())) {
                    fault("level", level.level(), "Cấp độ bị lặp.", "The level occurs twice.", faults);
                }
            }
        }
    }

    private static void description(Content.Description description, List<FieldFault> faults) {
        required("position", description.position(), faults);
        if (description.duties().isEmpty()) {
            fault("duties", "", "Bản mô tả cần ít nhất một nhiệm vụ.", "A description needs a duty.", faults);
        }
        for (var needed : description.competencies()) {
            if (needed.from() < 1 || needed.to() > 5 || needed.from() > needed.to()) {
                fault(
                        "competencies",
                        needed.name() + ": " + needed.from() + "-" + needed.to(),
                        "Cấp độ năng lực phải từ 1 đến 5, từ thấp đến cao.",
                        "Levels go from 1 to 5, the lower one first.",
                        faults);
            }
        }
    }

    private static void norm(Content.Norm norm, List<FieldFault> faults) {
        if (norm.complexity() != null && !COMPLEXITIES.contains(norm.complexity())) {
            fault(
                    "complexity",
                    norm.complexity(),
                    "Nhóm phức tạp phải là N1 đến N5, hoặc bỏ trống.",
                    "The complexity must be N1 to N5, or empty.",
                    faults);
        }
        if (norm.hours().signum() <= 0 || norm.hours().compareTo(LONGEST_NORM) > 0) {
            fault("hours", norm.hours(), "Số giờ phải lớn hơn 0.", "The hours must be above 0.", faults);
        }
    }

    /**
     * The scopes that lie in a circle.
     *
     * @param parents of each code the code above it
     */
    public static Set<String> circle(Map<String, String> parents) {
        return parents.keySet().stream()
                .filter(code -> returnsTo(code, parents))
                .collect(Collectors.toSet());
    }

    private static boolean returnsTo(String code, Map<String, String> parents) {
        var seen = new HashSet<String>();
        for (var above = parents.get(code); above != null && seen.add(above); above = parents.get(above)) {
            if (above.equals(code)) {
                return true;
            }
        }
        return false;
    }

    private static void required(String field, @Nullable String value, List<FieldFault> faults) {
        if (value == null || value.isBlank()) {
            fault(field, Optional.ofNullable(value).orElse(""), "Không được để trống.", "Must not be empty.", faults);
        }
    }

    private static void fault(String field, Object value, String vi, String en, List<FieldFault> faults) {
        faults.add(new FieldFault(field, value.toString(), Text.of(vi, en)));
    }
}
