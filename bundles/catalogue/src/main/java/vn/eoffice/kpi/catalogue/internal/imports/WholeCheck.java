package vn.eoffice.kpi.catalogue.internal.imports;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.record.RecordRules;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;

/** What only shows when all rows are there: doubled codes, names of what is not there, circles; and what would change. */
final class WholeCheck {

    private static final int PAGE = 500;

    private record Reference(Kind kind, List<String> path, Kind of, String field) {}

    private static final List<Reference> REFERENCES = List.of(
            new Reference(Kind.TASK, List.of("profile", "scope"), Kind.SCOPE, "scope"),
            new Reference(Kind.SCOPE, List.of("parent"), Kind.SCOPE, "parent"),
            new Reference(Kind.DESCRIPTION, List.of("position"), Kind.POSITION, "position"),
            new Reference(Kind.HOLDING, List.of("position"), Kind.POSITION, "position"));

    private final WholeMapper mapper;
    private final TaskMapper tasks;
    private final long id;

    WholeCheck(WholeMapper mapper, TaskMapper tasks, long id) {
        this.mapper = mapper;
        this.tasks = tasks;
        this.id = id;
    }

    void run(Consumer<Fault> faults) {
        mapper.clashes(id, Faults.KEPT)
                .forEach(clash -> faults.accept(fault(
                        clash.sheet(),
                        clash.row(),
                        "code",
                        clash.code(),
                        "whole.doubled",
                        "Mã này đã có ở dòng %d với ngày hiệu lực chồng nhau: hãy bỏ một dòng hoặc sửa ngày."
                                .formatted(clash.otherRow()),
                        "Row %d has the same code for the same days: remove one of them or correct the days."
                                .formatted(clash.otherRow()))));
        for (var one : REFERENCES) {
            var places =
                    mapper.unknown(id, one.kind().name(), one.path(), one.of().name(), Faults.KEPT);
            places.forEach(place -> faults.accept(fault(
                    place.sheet(),
                    place.row(),
                    one.field(),
                    place.value(),
                    "whole.unknown",
                    "Không có mã này trong trang “%s” hay trong danh mục: hãy sửa mã, hoặc thêm vào trang đó."
                            .formatted(one.of().sheet().vi()),
                    "Neither the sheet “%s” nor the catalogue has this code: correct it, or add it to that sheet."
                            .formatted(one.of().sheet().en()))));
        }
        circles(faults);
    }

    private void circles(Consumer<Fault> faults) {
        var edges = mapper.parents(id);
        var circle = RecordRules.circle(
                edges.stream().collect(toMap(WholeMapper.Edge::code, WholeMapper.Edge::parent, (one, other) -> one)));
        edges.stream()
                .filter(edge -> edge.row() > 0 && circle.contains(edge.code()))
                .forEach(edge -> faults.accept(fault(
                        edge.sheet(),
                        edge.row(),
                        "parent",
                        edge.parent(),
                        "whole.circle",
                        "Phạm vi nằm vòng tròn trong chính nó: hãy sửa phạm vi cha.",
                        "The scope lies in itself by a circle: correct the scope above.")));
    }

    private static Fault fault(String sheet, int row, String field, String value, String code, String vi, String en) {
        return new Fault(sheet, row, "", field, value, code, vi, en);
    }

    /** What the import would do. */
    List<Counts> counts() {
        Map<Kind, Counts> counts = new EnumMap<>(Kind.class);
        mapper.recordCounts(id).forEach(row -> {
            var kind = Kind.valueOf(row.kind());
            counts.put(kind, new Counts(kind, row.added(), row.changed(), row.unchanged()));
        });
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        for (var rows = mapper.tasks(id, 0, PAGE); !rows.isEmpty(); ) {
            for (var step : TaskImportPlan.of(rows, tasks)) {
                added += step.before() == null ? 1 : 0;
                changed += step.before() != null && step.changes() ? 1 : 0;
                unchanged += step.changes() ? 0 : 1;
            }
            rows = mapper.tasks(id, rows.get(rows.size() - 1).place(), PAGE);
        }
        if (added + changed + unchanged > 0) {
            counts.put(Kind.TASK, new Counts(Kind.TASK, added, changed, unchanged));
        }
        return List.copyOf(counts.values());
    }
}
