package vn.eoffice.kpi.catalogue.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.OutcomeCard;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskProfile;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.column.Parts;
import vn.eoffice.kpi.catalogue.internal.column.StageText;
import vn.eoffice.kpi.catalogue.internal.record.Content;
import vn.eoffice.kpi.catalogue.internal.text.Fold;

/** What a row says, as the catalogue would keep it. */
final class Drafting {

    private static final Pattern NEEDED = Pattern.compile("(.+?):\\s*([1-5])(?:\\s*[-–]\\s*([1-5]))?\\s*");

    private static final Pattern COMPLEXITY = Pattern.compile("(?:n|nhom)? ?([1-5])");

    private Drafting() {}

    /** @param makesCode whether a task without a code gets one made of its words */
    static TaskDraft task(Cells cells, boolean makesCode) {
        var code = cells.text("code");
        return new TaskDraft(
                code.isEmpty() && makesCode ? madeCode(cells) : code,
                cells.text("name"),
                cells.optional("detail"),
                cells.text("outputProduct"),
                cells.text("unit"),
                Optional.ofNullable(cells.choice("group", TaskGroup.class)).orElse(TaskGroup.D),
                complexity(cells),
                cells.decimal("coefficient"),
                cells.decimal("normHours"),
                cells.flag("exampleNorm"),
                Parts.WORDS.split(cells.text("positionGroups")),
                cells.optional("source"),
                new TaskProfile(
                        cells.optional("scope"),
                        cells.optional("scoreFrame"),
                        cells.decimal("score"),
                        cells.optional("productType"),
                        cells.optional("band"),
                        card(cells)));
    }

    private static String madeCode(Cells cells) {
        return MadeCode.of(
                cells.text("name"), cells.optional("detail"), cells.text("outputProduct"), cells.optional("scope"));
    }

    /** The handbook writes "Nhóm 3", the catalogue N3. */
    private static @Nullable String complexity(Cells cells) {
        var text = cells.optional("complexity");
        var group = text == null ? null : COMPLEXITY.matcher(Fold.fold(text));
        return group != null && group.matches() ? "N" + group.group(1) : text;
    }

    private static @Nullable OutcomeCard card(Cells cells) {
        var products = Parts.WORDS.split(cells.text("outcomeProducts"));
        var stages = cells.text("outcomeStages");
        if (products.isEmpty() && stages.isEmpty()) {
            return null;
        }
        try {
            return new OutcomeCard(products, StageText.read(stages));
        } catch (IllegalArgumentException e) {
            cells.fault(
                    "outcomeStages",
                    "value.stages",
                    "Ghi mỗi giai đoạn dạng “tên: tỷ lệ”, cách nhau bằng dấu chấm phẩy, ví dụ “Vận động: 0.5; Duy trì: 0.5*”.",
                    "Write each stage as “name: share”, separated by semicolons: “Vận động: 0.5; Duy trì: 0.5*”.");
            return null;
        }
    }

    /** The content of a record; null for a kind that needs more than one row, or none. */
    static @Nullable Content content(Kind kind, Cells cells) {
        return switch (kind) {
            case SCOPE ->
                new Content.Scope(
                        cells.choice("type", Content.Scope.Type.class),
                        cells.optional("parent"),
                        Parts.WORDS.split(cells.text("units")));
            case POSITION ->
                new Content.Position(
                        cells.optional("group"),
                        cells.optional("rank"),
                        cells.optional("sector"),
                        cells.optional("level"),
                        cells.optional("evidence"));
            case DESCRIPTION -> description(cells);
            case NORM -> norm(cells);
            case HOLDING -> new Content.Holding(cells.text("person"), cells.text("unit"), cells.text("position"));
            case TASK, FRAMEWORK -> null;
        };
    }

    private static Content.Description description(Cells cells) {
        return new Content.Description(
                cells.text("position"),
                cells.optional("unit"),
                cells.optional("purpose"),
                Parts.SENTENCES.split(cells.text("duties")),
                Parts.SENTENCES.split(cells.text("outputs")),
                cells.optional("reportsTo"),
                cells.optional("coordinatesWith"),
                Parts.SENTENCES.split(cells.text("authority")),
                Parts.SENTENCES.split(cells.text("requirements")),
                needed(cells));
    }

    private static List<Content.Needed> needed(Cells cells) {
        var all = new ArrayList<Content.Needed>();
        for (var part : Parts.SENTENCES.split(cells.text("competencies"))) {
            var found = NEEDED.matcher(part);
            if (found.matches()) {
                var from = Integer.parseInt(found.group(2));
                var to = found.group(3) == null ? from : Integer.parseInt(found.group(3));
                all.add(new Content.Needed(found.group(1).strip(), from, to));
            } else {
                cells.fault(
                        "competencies",
                        "value.competencies",
                        "“%s” cần ghi dạng “tên năng lực: 2-3”, cách nhau bằng dấu ||.".formatted(part),
                        "“%s” must be written as “competency: 2-3”, separated by ||.".formatted(part));
            }
        }
        return all;
    }

    private static Content.@Nullable Norm norm(Cells cells) {
        var group = cells.choice("taskGroup", TaskGroup.class);
        var hours = cells.decimal("hours");
        return group == null || hours == null
                ? null
                : new Content.Norm(
                        group, complexity(cells), cells.optional("positionGroup"), hours, cells.flag("exampleNorm"));
    }
}
