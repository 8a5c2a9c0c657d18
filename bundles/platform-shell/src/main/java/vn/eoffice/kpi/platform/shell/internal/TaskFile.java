package vn.eoffice.kpi.platform.shell.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskProfile;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.Text;

/** A catalogue as a spreadsheet saves it: every fault of every line is told at once. */
final class TaskFile {

    static final String COLUMNS =
            "code, name, detail, outputProduct, unit, group (A-D), complexity (N1-N5), coefficient, "
                    + "normHours, exampleNorm (true, false), positionGroups (a;b), source";

    private static final List<String> REQUIRED = List.of("code", "name", "outputProduct", "unit", "group");
    private static final int MOST_FAULTS = 50;

    private final List<FieldFault> faults = new ArrayList<>();

    private TaskFile() {}

    /** @throws Problem naming line, column and value of every fault (the first fifty) */
    static List<TaskDraft> read(String content) {
        return new TaskFile().tasks(Csv.read(content));
    }

    private List<TaskDraft> tasks(List<Csv.Row> rows) {
        var tasks = new ArrayList<TaskDraft>();
        for (int i = 0; i < rows.size() && faults.size() < MOST_FAULTS; i++) {
            tasks.add(task(rows.get(i).line(), rows.get(i).cells()));
        }
        if (tasks.isEmpty()) {
            fault(
                    1,
                    "code",
                    null,
                    "Tệp không có dòng nào: dòng đầu phải là tên cột",
                    "No lines: the first names columns");
        }
        if (!faults.isEmpty()) {
            throw Problem.fields(
                    Problem.Kind.INVALID,
                    "shell.tasks.invalid",
                    Text.of(
                            "Chưa nhập gì: hãy sửa các ô được nêu. Các cột: " + COLUMNS,
                            "Nothing was imported: mend the cells named. Columns as above."),
                    faults);
        }
        return tasks;
    }

    private TaskDraft task(int line, Map<String, String> row) {
        for (var column : REQUIRED) {
            if (optional(row, column) == null) {
                fault(line, column, null, "Không được để trống", "Must not be empty");
            }
        }
        return new TaskDraft(
                text(row, "code"),
                text(row, "name"),
                optional(row, "detail"),
                text(row, "outputProduct"),
                text(row, "unit"),
                group(line, row),
                optional(row, "complexity"),
                decimal(line, row, "coefficient"),
                decimal(line, row, "normHours"),
                flag(line, row, "exampleNorm"),
                Arrays.stream(text(row, "positionGroups").split(";"))
                        .map(String::strip)
                        .filter(group -> !group.isEmpty())
                        .toList(),
                optional(row, "source"),
                TaskProfile.NONE);
    }

    private TaskGroup group(int line, Map<String, String> row) {
        var text = text(row, "group").toUpperCase(Locale.ROOT);
        for (var group : TaskGroup.values()) {
            if (group.name().equals(text)) {
                return group;
            }
        }
        if (!text.isEmpty()) {
            fault(line, "group", text, "Phải là A, B, C hoặc D", "Must be A, B, C or D");
        }
        return TaskGroup.D;
    }

    private @Nullable BigDecimal decimal(int line, Map<String, String> row, String column) {
        var text = optional(row, column);
        try {
            return text == null ? null : new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            fault(line, column, text, "Phải là số", "Must be a number");
            return null;
        }
    }

    private boolean flag(int line, Map<String, String> row, String column) {
        var text = text(row, column).toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            fault(line, column, text, "Phải là true hoặc false", "Must be true or false");
        }
        return text.equals("true");
    }

    private void fault(int line, String column, @Nullable String value, String vi, String en) {
        faults.add(new FieldFault("%d.%s".formatted(line, column), value, Text.of(vi, en)));
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    private static @Nullable String optional(Map<String, String> row, String column) {
        var text = text(row, column);
        return text.isEmpty() ? null : text;
    }
}
