package vn.eoffice.kpi.catalogue.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.column.Parts;
import vn.eoffice.kpi.catalogue.internal.record.Content;

/** Puts a competency framework together, which takes a row for each level; the rows of one stand together. */
final class Frameworks {

    /** Far more than any has; each is held in memory until its last row. */
    static final int MOST_LEVELS = 5_000;

    /** A framework so far, with the cells of its first row. */
    static final class Growing {

        final Cells first;
        final int row;
        final String code;
        private final List<String> positionGroups = new ArrayList<>();
        private final Map<List<String>, List<Content.Level>> levels = new LinkedHashMap<>();
        private int count;

        Growing(Cells first, int row) {
            this.first = first;
            this.row = row;
            this.code = first.text("code");
        }

        String name() {
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

        private void add(Cells cells) {
            for (var group : Parts.WORDS.split(cells.text("positionGroups"))) {
                if (!positionGroups.contains(group)) {
                    positionGroups.add(group);
                }
            }
            var competency = List.of(cells.text("competencyGroup"), cells.text("competency"));
            levels.computeIfAbsent(competency, key -> new ArrayList<>())
                    .add(new Content.Level(cells.integer("level"), cells.text("description")));
            count++;
        }

        private boolean goesOnWith(Cells cells) {
            return cells.text("code").equals(code)
                    && cells.text("validFrom").equals(first.text("validFrom"))
                    && count < MOST_LEVELS;
        }
    }

    private @Nullable Growing growing;

    /** @return the framework before, when this row begins another one */
    @Nullable
    Growing add(Cells cells, int row) {
        var present = growing;
        if (present != null && present.goesOnWith(cells)) {
            present.add(cells);
            return null;
        }
        var next = new Growing(cells, row);
        next.add(cells);
        growing = next;
        return present;
    }

    /** The last one, after the last row. */
    @Nullable
    Growing last() {
        var last = growing;
        growing = null;
        return last;
    }
}
