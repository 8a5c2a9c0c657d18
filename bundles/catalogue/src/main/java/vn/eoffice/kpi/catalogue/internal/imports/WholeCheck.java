package vn.eoffice.kpi.catalogue.internal.imports;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.record.RecordRules;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;

/** What only shows when all rows are there: doubled codes, names of what is not there, circles, days; and what would change. */
final class WholeCheck {

    private static final int PAGE = 200;

    private record Reference(Kind kind, List<String> path, Kind of, String field) {}

    private static final List<Reference> REFERENCES = List.of(
            new Reference(Kind.TASK, List.of("profile", "scope"), Kind.SCOPE, "scope"),
            new Reference(Kind.SCOPE, List.of("parent"), Kind.SCOPE, "parent"),
            new Reference(Kind.DESCRIPTION, List.of("position"), Kind.POSITION, "position"),
            new Reference(Kind.HOLDING, List.of("position"), Kind.POSITION, "position"));

    private final WholeMapper mapper;
    private final TaskMapper tasks;
    private final long id;
    private final WholeFaults told;
    private final Lease lease;
    private int[] tasksDone = new int[3];

    WholeCheck(WholeMapper mapper, TaskMapper tasks, long id, List<SheetMapping> sheets, Lease lease) {
        this.mapper = mapper;
        this.tasks = tasks;
        this.id = id;
        this.told = new WholeFaults(new Places(sheets));
        this.lease = lease;
    }

    /** Tells what is wrong whichever day the import is for. */
    void run(Faults faults) {
        mapper.analyse();
        mapper.number(id);
        mapper.findNews(id, null);
        mapper.clashes(id, faults.most()).forEach(clash -> faults.accept(told.doubled(clash)));
        mapper.twins(id, faults.most()).forEach(twin -> faults.accept(told.twin(twin)));
        for (var one : REFERENCES) {
            mapper.unknown(id, one.kind().name(), one.path(), one.of().name(), faults.most())
                    .forEach(place -> faults.accept(told.unknown(place, one.kind(), one.field(), one.of())));
        }
        circles(faults);
    }

    private void circles(Faults faults) {
        var edges = mapper.parents(id);
        var circle = RecordRules.circle(
                edges.stream().collect(toMap(WholeMapper.Edge::code, WholeMapper.Edge::parent, (one, other) -> one)));
        edges.stream()
                .filter(edge -> edge.row() > 0 && circle.contains(edge.code()))
                .forEach(edge -> faults.accept(told.circle(edge)));
    }

    /**
     * Tells which rows do not fit the days of what is there.
     *
     * @param day first day of rows that name none, null while it is not known
     */
    void days(@Nullable LocalDate day, Faults faults) {
        mapper.ended(id, day, faults.most()).forEach(row -> faults.accept(told.ended(row)));
        mapper.overlaps(id, day, faults.most()).forEach(overlap -> faults.accept(told.overlap(overlap)));
        tasksDone = new int[3];
        eachTask(step -> {
            tasksDone[step.before() == null ? 0 : step.changes() ? 1 : 2]++;
            var from = step.from(day);
            var met = from == null || !step.changes() ? null : step.met(from);
            if (met != null) {
                var row = step.row();
                faults.accept(told.overlap(new WholeMapper.Overlap(
                        Kind.TASK, row.sheet(), row.row(), row.code(), met.validFrom(), met.validTo())));
            }
        });
    }

    /** What the import would do, its days having been looked at. */
    List<Counts> counts() {
        Map<Kind, Counts> counts = new EnumMap<>(Kind.class);
        mapper.recordCounts(id)
                .forEach(row ->
                        counts.put(row.kind(), new Counts(row.kind(), row.added(), row.changed(), row.unchanged())));
        var sum = tasksDone;
        if (sum[0] + sum[1] + sum[2] > 0) {
            counts.put(Kind.TASK, new Counts(Kind.TASK, sum[0], sum[1], sum[2]));
        }
        return List.copyOf(counts.values());
    }

    private void eachTask(Consumer<TaskImportPlan.Step> visitor) {
        for (var rows = mapper.tasks(id, 0, PAGE); !rows.isEmpty(); ) {
            lease.check();
            TaskImportPlan.of(rows, tasks).forEach(visitor);
            rows = mapper.tasks(id, rows.get(rows.size() - 1).place(), PAGE);
        }
    }
}
