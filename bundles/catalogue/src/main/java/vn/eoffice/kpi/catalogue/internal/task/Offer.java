package vn.eoffice.kpi.catalogue.internal.task;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.directory.Post;

/**
 * To whom a task is offered: to the position groups it names, or to everyone when it names none. Where the host tells no group at
 * all for a person, nothing can be held back from them.
 *
 * A task of a scope is offered only inside it.
 *
 * @param groups the position groups of a person's posts
 * @param scopes codes of the scopes that they work in
 */
public record Offer(Set<String> groups, Set<String> scopes) implements Predicate<Task> {

    public static Offer to(List<Post> posts, Set<String> scopes) {
        return new Offer(
                posts.stream().map(Post::positionGroup).filter(Objects::nonNull).collect(toUnmodifiableSet()), scopes);
    }

    @Override
    public boolean test(Task task) {
        var scope = task.profile().scope();
        return (scope == null || scopes.contains(scope)) && fitsGroups(task);
    }

    private boolean fitsGroups(Task task) {
        return groups.isEmpty()
                || task.positionGroups().isEmpty()
                || ownGroup(task).isPresent();
    }

    /** The group of this person that the task names. */
    public Optional<String> ownGroup(Task task) {
        return task.positionGroups().stream().filter(groups::contains).findFirst();
    }
}
