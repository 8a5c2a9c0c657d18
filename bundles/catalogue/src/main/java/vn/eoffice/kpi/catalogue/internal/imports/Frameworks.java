package vn.eoffice.kpi.catalogue.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.column.Parts;
import vn.eoffice.kpi.catalogue.internal.record.Content;

/** Puts competency frameworks together, which take a row for each level. */
final class Frameworks {

    /** A framework so far, with the cells of its first row. */
    static final class Growing {

        final Cells first;
        final int row;
        final @Nullable String source;
        private final List<String> positionGroups = new ArrayList<>();
        private final Map<List<String>, List<Content.Level>> levels = new LinkedHashMap<>();

        Growing(Cells first, int row) {
            this.first = first;
            this.row = row;
            this.source = first.optional("source");
        }

        String name(String code) {
            var name = first.text("name");
            return name.isEmpty() ? code : name;
        }

        Content.Framework content() {
            var competencies = levels.entrySet().stream()
                    .map(one -> new Content.Competency(
                            one.getKey().get(0), one.getKey().get(1), one.getValue()))
                    .toList();
            return new Content.Framework(positionGroups, competencies);
        }
    }

    private final Map<String, Growing> growing = new LinkedHashMap<>();

    void add(Cells cells, int row) {
        var framework = growing.computeIfAbsent(cells.text("code"), code -> new Growing(cells, row));
        for (var group : Parts.WORDS.split(cells.text("positionGroups"))) {
            if (!framework.positionGroups.contains(group)) {
                framework.positionGroups.add(group);
            }
        }
        framework
                .levels
                .computeIfAbsent(
                        List.of(cells.text("competencyGroup"), cells.text("competency")), key -> new ArrayList<>())
                .add(new Content.Level(cells.integer("level"), cells.text("description")));
    }

    Map<String, Growing> takeAll() {
        var all = new LinkedHashMap<>(growing);
        growing.clear();
        return all;
    }
}
