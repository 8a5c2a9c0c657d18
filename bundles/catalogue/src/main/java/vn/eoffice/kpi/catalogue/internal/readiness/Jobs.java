package vn.eoffice.kpi.catalogue.internal.readiness;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.readiness.JobMapper.Dated;
import vn.eoffice.kpi.catalogue.internal.readiness.JobMapper.DescriptionRow;
import vn.eoffice.kpi.catalogue.internal.readiness.JobMapper.FrameworkRow;
import vn.eoffice.kpi.catalogue.internal.readiness.JobMapper.PositionRow;
import vn.eoffice.kpi.catalogue.internal.text.Fold;

/** The positions, descriptions and frameworks in force on a day. Immutable. */
final class Jobs {

    private record Place(String position, @Nullable String unit) {}

    private final Map<String, Position> byCode;
    private final Map<String, List<Position>> byName;
    private final Map<Place, Description> descriptions;
    private final Set<String> groups;

    Jobs(List<PositionRow> positions, List<DescriptionRow> descriptions, List<FrameworkRow> frameworks, LocalDate day) {
        this.byCode = on(day, positions)
                .map(row -> new Position(row.id(), row.code(), row.name(), row.positionGroup()))
                .collect(toMap(Position::code, Function.identity()));
        this.byName = byCode.values().stream().collect(groupingBy(position -> Fold.fold(position.name())));
        this.descriptions = on(day, descriptions)
                .collect(toMap(
                        row -> new Place(row.position(), row.unit()),
                        row -> new Description(row.id(), row.code(), row.competent()),
                        (first, other) -> first));
        this.groups = on(day, frameworks)
                .flatMap(row -> row.positionGroups().stream())
                .collect(toSet());
    }

    private static <R extends Dated> Stream<R> on(LocalDate day, List<R> rows) {
        return rows.stream().filter(row -> row.holds(day));
    }

    Optional<Position> position(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The positions that a post with this title may be: accents and capitals do not matter. */
    List<Position> named(String title) {
        return byName.getOrDefault(Fold.fold(title), List.of()).stream()
                .sorted(comparing(Position::code))
                .toList();
    }

    /**
     * The description for a unit, else for the nearest unit above it, else for everywhere.
     *
     * @param units the host's keys of the unit and those above it, from below
     */
    Optional<Description> description(Position position, List<String> units) {
        return Stream.concat(units.stream(), Stream.of((String) null))
                .map(unit -> descriptions.get(new Place(position.code(), unit)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether a framework says which competencies a group of positions needs. */
    boolean hasFramework(@Nullable String group) {
        return group != null && groups.contains(group);
    }
}
