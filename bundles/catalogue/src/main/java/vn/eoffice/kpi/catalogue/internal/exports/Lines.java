package vn.eoffice.kpi.catalogue.internal.exports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.column.Parts;
import vn.eoffice.kpi.catalogue.internal.column.StageText;
import vn.eoffice.kpi.catalogue.internal.record.Content;
import vn.eoffice.kpi.catalogue.internal.record.RecordRow;
import vn.eoffice.kpi.catalogue.internal.task.TaskRow;

/** Tasks and records as rows of their sheets. */
final class Lines {

    private static final String YES = "có";

    private Lines() {}

    static Line of(TaskRow row) {
        var draft = row.draft();
        var card = draft.profile().outcomeCard();
        return new Line()
                .with("code", draft.code())
                .with("name", draft.name())
                .with("detail", draft.detail())
                .with("outputProduct", draft.outputProduct())
                .with("unit", draft.unit())
                .with("group", draft.group().name())
                .with("complexity", draft.complexity())
                .with("scoreFrame", draft.profile().scoreFrame())
                .with("score", draft.profile().score())
                .with("coefficient", draft.coefficient())
                .with("normHours", draft.normHours())
                .with("exampleNorm", yes(draft.exampleNorm()))
                .with("positionGroups", words(draft.positionGroups()))
                .with("scope", draft.profile().scope())
                .with("productType", draft.profile().productType())
                .with("band", draft.profile().band())
                .with("outcomeProducts", card == null ? null : words(card.products()))
                .with("outcomeStages", card == null ? null : StageText.write(card.stages()))
                .with("source", draft.source())
                .with("validFrom", row.validFrom())
                .with("validTo", row.validTo());
    }

    /** One row, but for a framework one per level of each competency. */
    static List<Line> of(RecordRow row) {
        var content = row.read();
        if (content instanceof Content.Framework framework) {
            return framework(row, framework);
        }
        if (content instanceof Content.Holding holding) {
            return List.of(dated(row)
                    .with("person", holding.person())
                    .with("unit", holding.unit())
                    .with("position", holding.position()));
        }
        var line = named(row);
        if (content instanceof Content.Scope scope) {
            line.with("type", scope.type() == null ? null : scope.type().name())
                    .with("parent", scope.parent())
                    .with("units", words(scope.units()));
        } else if (content instanceof Content.Position position) {
            line.with("group", position.group())
                    .with("rank", position.rank())
                    .with("sector", position.sector())
                    .with("level", position.level())
                    .with("evidence", position.evidence());
        } else if (content instanceof Content.Norm norm) {
            line.with("taskGroup", norm.taskGroup().name())
                    .with("complexity", norm.complexity())
                    .with("positionGroup", norm.positionGroup())
                    .with("hours", norm.hours())
                    .with("exampleNorm", yes(norm.example()));
        } else if (content instanceof Content.Description description) {
            description(line, description);
        }
        return List.of(line);
    }

    private static void description(Line line, Content.Description description) {
        line.with("position", description.position())
                .with("unit", description.unit())
                .with("purpose", description.purpose())
                .with("duties", sentences(description.duties()))
                .with("outputs", sentences(description.outputs()))
                .with("reportsTo", description.reportsTo())
                .with("coordinatesWith", description.coordinatesWith())
                .with("authority", sentences(description.authority()))
                .with("requirements", sentences(description.requirements()))
                .with(
                        "competencies",
                        sentences(description.competencies().stream()
                                .map(needed -> needed.name() + ": " + needed.from() + "-" + needed.to())
                                .toList()));
    }

    private static List<Line> framework(RecordRow row, Content.Framework framework) {
        var lines = new ArrayList<Line>();
        for (var competency : framework.competencies()) {
            for (var level : competency.levels()) {
                lines.add(named(row)
                        .with("positionGroups", words(framework.positionGroups()))
                        .with("competencyGroup", competency.group())
                        .with("competency", competency.name())
                        .with("level", level.level())
                        .with("description", level.description()));
            }
        }
        return lines;
    }

    private static Line named(RecordRow row) {
        return dated(row).with("code", row.code()).with("name", row.name());
    }

    private static Line dated(RecordRow row) {
        return new Line()
                .with("source", row.source())
                .with("validFrom", row.validFrom())
                .with("validTo", row.validTo());
    }

    private static @Nullable String words(List<String> texts) {
        return texts.isEmpty() ? null : Parts.WORDS.join(texts);
    }

    private static @Nullable String sentences(List<String> texts) {
        return texts.isEmpty() ? null : Parts.SENTENCES.join(texts);
    }

    private static @Nullable String yes(boolean yes) {
        return yes ? YES : null;
    }
}
