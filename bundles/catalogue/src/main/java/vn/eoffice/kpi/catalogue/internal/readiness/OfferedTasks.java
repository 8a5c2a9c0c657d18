package vn.eoffice.kpi.catalogue.internal.readiness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Task;

/**
 * Whether people have tasks that can be scored. Of the tasks offered in their scopes those count that name their position group;
 * where none does, or the host tells no group, all that are offered to them. At least one must count, and each that counts needs a
 * norm, its own or the uniform one of the day: work that is meant for somebody and cannot be scored would be held against them,
 * whereas one task without a norm that is there for everybody does not keep the whole province from going live.
 */
final class OfferedTasks {

    private static final String NO_SCOPE = "";
    private static final String NO_GROUP = "";
    private static final String ANY_GROUP = "*";

    private record Tally(int tasks, int normed) {

        static final Tally NONE = new Tally(0, 0);

        Tally plus(Tally other) {
            return new Tally(tasks + other.tasks, normed + other.normed);
        }
    }

    private final Map<String, Map<String, Tally>> byScope = new HashMap<>();

    /**
     * @param tasks in force on the day, with its uniform norms
     */
    OfferedTasks(Stream<Task> tasks) {
        tasks.forEach(this::count);
    }

    private void count(Task task) {
        var one = new Tally(1, task.normHours() == null ? 0 : 1);
        var byGroup = byScope.computeIfAbsent(key(task.profile().scope()), scope -> new HashMap<>());
        var groups = task.positionGroups().isEmpty() ? List.of(NO_GROUP) : task.positionGroups();
        groups.forEach(group -> byGroup.merge(group, one, Tally::plus));
        byGroup.merge(ANY_GROUP, one, Tally::plus);
    }

    private static String key(@Nullable String scope) {
        return scope == null ? NO_SCOPE : scope;
    }

    /**
     * @param groups the position groups of somebody's posts
     * @param scopes codes of the scopes that they work in
     */
    boolean suffice(Set<String> groups, Set<String> scopes) {
        var named = tally(groups, scopes);
        var counted = named.tasks() > 0 ? named : tally(Set.of(groups.isEmpty() ? ANY_GROUP : NO_GROUP), scopes);
        return counted.tasks() > 0 && counted.normed() == counted.tasks();
    }

    private Tally tally(Set<String> groups, Set<String> scopes) {
        return Stream.concat(Stream.of(NO_SCOPE), scopes.stream())
                .map(scope -> byScope.getOrDefault(scope, Map.of()))
                .flatMap(byGroup -> groups.stream().map(group -> byGroup.getOrDefault(group, Tally.NONE)))
                .reduce(Tally.NONE, Tally::plus);
    }
}
