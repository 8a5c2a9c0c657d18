package vn.eoffice.kpi.catalogue.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Text;

/** What a person may want of the sheets of a file. */
final class MappingRules {

    /** What tells rows apart, and what is measured: one for all of them would be a guess. */
    private static final Set<String> OF_EACH_ROW =
            Set.of("code", "name", "person", "score", "coefficient", "normHours", "hours", "level");

    private final List<FieldFault> faults = new ArrayList<>();

    private MappingRules() {}

    /** Whether no sheet can give the field for all its rows. */
    static boolean isOfEachRow(String field) {
        return OF_EACH_ROW.contains(field);
    }

    /** Every fault, by its path in the request. */
    static List<FieldFault> faults(List<SheetMapping> sheets, List<SheetMapping.Wanted> wanted) {
        var rules = new MappingRules();
        for (int i = 0; i < wanted.size(); i++) {
            var one = wanted.get(i);
            var at = "sheets[%d].".formatted(i);
            sheets.stream()
                    .filter(sheet -> sheet.name().equals(one.name()))
                    .findFirst()
                    .ifPresentOrElse(
                            sheet -> rules.check(sheet, one, at),
                            () -> rules.fault(
                                    at + "name",
                                    one.name(),
                                    "Tệp không có trang này: hãy tải lại lần nhập.",
                                    "The file has no such sheet: load the import again."));
        }
        return rules.faults;
    }

    private void check(SheetMapping sheet, SheetMapping.Wanted wanted, String at) {
        var kind = wanted.kind();
        if (kind == null) {
            return;
        }
        var claims = new HashMap<String, String>();
        new TreeMap<>(wanted.columns()).forEach((column, field) -> {
            if (sheet.columns().stream().noneMatch(known -> known.column().equals(column))) {
                fault(
                        at + "columns." + column,
                        column,
                        "Trang không có cột này: hãy tải lại lần nhập.",
                        "The sheet has no such column: load the import again.");
            }
            known(kind, field, at + "columns." + column);
            var first = claims.putIfAbsent(field, column);
            if (first != null) {
                fault(
                        at + "columns." + column,
                        field,
                        "Cột %s đã là “%s”: mỗi nghĩa chỉ một cột.".formatted(first, Layout.header(kind, field)),
                        "Column %s is “%s” already: a field has one column.".formatted(first, field));
            }
        });
        checkValues(kind, wanted.values(), at + "values.");
        if (wanted.makesCodes() && kind != Kind.TASK) {
            fault(
                    at + "makesCodes",
                    "true",
                    "Chỉ lập mã tự động được cho đầu việc: hãy thêm cột mã.",
                    "Codes are only made for tasks: add a column of codes.");
        }
    }

    private void checkValues(Kind kind, Map<String, String> values, String at) {
        new TreeMap<>(values).forEach((field, value) -> {
            known(kind, field, at + field);
            if (OF_EACH_ROW.contains(field)) {
                fault(
                        at + field,
                        value,
                        "“%s” phải ghi ở từng dòng, không dùng chung cho cả trang."
                                .formatted(Layout.header(kind, field)),
                        "“%s” belongs to each row, the sheet cannot give one for all.".formatted(field));
            } else if (value.isBlank()) {
                fault(at + field, value, "Hãy ghi giá trị, hoặc bỏ mục này.", "Give a value, or leave the field out.");
            }
        });
    }

    private void known(Kind kind, String field, String at) {
        if (kind.columns().stream().noneMatch(column -> column.field().equals(field))) {
            fault(
                    at,
                    field,
                    "“%s” không có cột nào như vậy: hãy chọn trong tham chiếu cột."
                            .formatted(kind.sheet().vi()),
                    "“%s” has no such column: choose one of the column reference."
                            .formatted(kind.sheet().en()));
        }
    }

    private void fault(String field, String value, String vi, String en) {
        faults.add(new FieldFault(field, value, Text.of(vi, en)));
    }
}
