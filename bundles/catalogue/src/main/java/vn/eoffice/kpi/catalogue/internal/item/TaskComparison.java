package vn.eoffice.kpi.catalogue.internal.item;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.OutcomeCard;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.platform.rest.Text;

/** What differs between two versions of a task, in words for people. */
public final class TaskComparison {

    private record Field(String name, Text label, Function<TaskDraft, @Nullable String> value) {}

    private static final List<Field> FIELDS = List.of(
            field("code", "Mã", "Code", TaskDraft::code),
            field("name", "Tên đầu việc", "Name", TaskDraft::name),
            field("detail", "Công việc chi tiết", "Detail", TaskDraft::detail),
            field("outputProduct", "Sản phẩm đầu ra", "Output product", TaskDraft::outputProduct),
            field("productType", "Loại sản phẩm", "Product type", draft -> draft.profile()
                    .productType()),
            field("unit", "Đơn vị tính", "Unit", TaskDraft::unit),
            field("group", "Nhóm nhiệm vụ", "Task group", draft -> draft.group().name()),
            field("complexity", "Nhóm phức tạp", "Complexity", TaskDraft::complexity),
            field("scoreFrame", "Khung điểm", "Score frame", draft -> draft.profile()
                    .scoreFrame()),
            field("score", "Điểm chấm", "Score", draft -> plain(draft.profile().score())),
            field("coefficient", "Hệ số quy đổi", "Coefficient", draft -> plain(draft.coefficient())),
            field("normHours", "Định mức (giờ)", "Time norm (hours)", draft -> plain(draft.normHours())),
            field("exampleNorm", "Định mức ví dụ", "Example norm", draft -> draft.exampleNorm() ? "có / yes" : null),
            field("band", "Dải thời gian", "Time band", draft -> draft.profile().band()),
            field("scope", "Phạm vi", "Scope", draft -> draft.profile().scope()),
            field("positionGroups", "Nhóm vị trí", "Position groups", draft -> list(draft.positionGroups())),
            field(
                    "outcomeCard",
                    "Thẻ kết quả",
                    "Outcome card",
                    draft -> card(draft.profile().outcomeCard())),
            field("source", "Căn cứ", "Source", TaskDraft::source));

    private TaskComparison() {}

    /** Every field in which they differ; all that is configured when there is nothing before. */
    public static List<Change> of(@Nullable TaskDraft before, @Nullable TaskDraft after) {
        var changes = new ArrayList<Change>();
        for (var field : FIELDS) {
            var was = before == null ? null : field.value().apply(before);
            var is = after == null ? null : field.value().apply(after);
            if (!Objects.equals(was, is)) {
                changes.add(new Change(field.name(), field.label(), was, is));
            }
        }
        return changes;
    }

    private static Field field(String name, String vi, String en, Function<TaskDraft, @Nullable String> value) {
        return new Field(name, Text.of(vi, en), value);
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private static @Nullable String list(List<String> values) {
        return values.isEmpty() ? null : String.join("; ", values);
    }

    private static @Nullable String card(@Nullable OutcomeCard card) {
        return card == null
                ? null
                : card.stages().stream()
                        .map(stage ->
                                stage.name() + " " + stage.share().toPlainString() + (stage.onFollowUp() ? "*" : ""))
                        .collect(joining("; ", String.join("; ", card.products()) + " | ", ""));
    }
}
