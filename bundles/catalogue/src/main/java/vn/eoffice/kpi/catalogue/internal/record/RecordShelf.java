package vn.eoffice.kpi.catalogue.internal.record;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;

/** The scopes and uniform norms as they are at one revision, to be asked with every entry. Immutable. */
public final class RecordShelf {

    private record Dated<C>(String code, String name, C content, LocalDate from, @Nullable LocalDate to) {

        boolean holds(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    private final List<Dated<Content.Scope>> scopes;
    private final List<Dated<Content.Norm>> norms;

    public RecordShelf(List<RecordRow> scopes, List<RecordRow> norms) {
        this.scopes = dated(scopes, Content.Scope.class);
        this.norms = dated(norms, Content.Norm.class);
    }

    private static <C> List<Dated<C>> dated(List<RecordRow> rows, Class<C> type) {
        return rows.stream()
                .map(row -> new Dated<>(row.code(), row.name(), type.cast(row.read()), row.validFrom(), row.validTo()))
                .toList();
    }

    /**
     * The scopes whose tasks are offered in some units on a day: those that list one of them, and the scopes above those.
     *
     * @param units the host's keys of the units and of all units above them
     */
    public Set<String> scopes(Set<String> units, LocalDate day) {
        var now = scopes.stream().filter(scope -> scope.holds(day)).toList();
        var parents = now.stream()
                .filter(scope -> scope.content().parent() != null)
                .collect(Collectors.toMap(Dated::code, scope -> scope.content().parent()));
        var found = new HashSet<String>();
        for (var scope : now) {
            if (scope.content().type() == Content.Scope.Type.PROVINCE
                    || scope.content().units().stream().anyMatch(units::contains)) {
                for (var code = scope.code(); code != null && found.add(code); code = parents.get(code)) {}
            }
        }
        return found;
    }

    public boolean knowsScope(String code, LocalDate day) {
        return scopes.stream().anyMatch(scope -> scope.code().equals(code) && scope.holds(day));
    }

    /** The latest name of a scope, its code where it has none. */
    public String scopeName(String code) {
        return scopes.stream()
                .filter(scope -> scope.code().equals(code))
                .max(comparing(Dated::from))
                .map(Dated::name)
                .orElse(code);
    }

    /** A scope and all those below it. */
    public Set<String> within(String scope, LocalDate day) {
        var found = new HashSet<>(Set.of(scope));
        var now = scopes.stream().filter(one -> one.holds(day)).toList();
        while (now.stream()
                .filter(one -> one.content().parent() != null
                        && found.contains(one.content().parent()))
                .map(one -> found.add(one.code()))
                .reduce(false, Boolean::logicalOr)) {}
        return found;
    }

    /** What the scope of one agency lists; nothing where it is a scope of several. */
    public List<String> agencyUnits(String code, LocalDate day) {
        return scopes.stream()
                .filter(scope -> scope.holds(day) && scope.code().equals(code))
                .filter(scope -> scope.content().type() == Content.Scope.Type.AGENCY)
                .flatMap(scope -> scope.content().units().stream())
                .toList();
    }

    /** The scope of one agency that lists it; nothing where there is none, or more than one. */
    public Optional<String> agencyScope(String unit, LocalDate day) {
        var found = scopes.stream()
                .filter(scope -> scope.holds(day) && scope.content().type() == Content.Scope.Type.AGENCY)
                .filter(scope -> scope.content().units().contains(unit))
                .map(Dated::code)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether a scope of agencies or communes lists a unit. */
    public boolean listsAgency(String unit, LocalDate day) {
        return scopes.stream()
                .anyMatch(scope -> scope.holds(day)
                        && scope.content().type() != Content.Scope.Type.PROVINCE
                        && scope.content().units().contains(unit));
    }

    public boolean isProvince(String scope, LocalDate day) {
        return scopes.stream()
                .anyMatch(one -> one.code().equals(scope)
                        && one.holds(day)
                        && one.content().type() == Content.Scope.Type.PROVINCE);
    }

    /** The units that some scopes list. */
    public Set<String> units(Set<String> codes, LocalDate day) {
        return scopes.stream()
                .filter(scope -> scope.holds(day) && codes.contains(scope.code()))
                .flatMap(scope -> scope.content().units().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean hasScopes() {
        return !scopes.isEmpty();
    }

    /** A task with the uniform norm of a day where it has none of its own; the norm that says most about the task wins. */
    public Task normed(Task task, LocalDate day) {
        return task.normHours() != null
                ? task
                : norm(task, day)
                        .map(norm -> task.withNorm(norm.hours(), norm.example()))
                        .orElse(task);
    }

    /** Whether a uniform norm holds for such a task. */
    public boolean norms(TaskDraft draft, LocalDate day) {
        return norms.stream()
                .anyMatch(norm -> norm.holds(day)
                        && fits(norm.content(), draft.group(), draft.complexity(), draft.positionGroups()));
    }

    private Optional<Content.Norm> norm(Task task, LocalDate day) {
        return norms.stream()
                .filter(norm ->
                        norm.holds(day) && fits(norm.content(), task.group(), task.complexity(), task.positionGroups()))
                .max(comparing((Dated<Content.Norm> norm) -> weight(norm.content()))
                        .thenComparing(Dated::code, reverseOrder()))
                .map(Dated::content);
    }

    private static boolean fits(
            Content.Norm norm, TaskGroup group, @Nullable String complexity, List<String> positionGroups) {
        return norm.taskGroup() == group
                && (norm.complexity() == null || norm.complexity().equals(complexity))
                && (norm.positionGroup() == null || positionGroups.contains(norm.positionGroup()));
    }

    private static int weight(Content.Norm norm) {
        return (norm.complexity() == null ? 0 : 2) + (norm.positionGroup() == null ? 0 : 1);
    }
}
