package vn.eoffice.kpi.directory.internal.who;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.host.api.PostKind;

/** Who stands above whom. Someone who has left the office is not there; someone who is absent still leads. */
final class LeaderRules {

    private LeaderRules() {}

    /** Someone who heads a unit {@code height} steps above the post's own unit (0). */
    record Head(int height, PersonId person) {}

    /**
     * The direct leader of someone in a post.
     *
     * @param named the leader whom the host names for this post
     * @param heads of the post's unit and of those above, from below upwards
     */
    static Optional<PersonId> directLeader(PersonId person, PostKind kind, @Nullable PersonId named, List<Head> heads) {
        if (named != null && !named.equals(person)) {
            return Optional.of(named);
        }
        int lowest = kind == PostKind.HEAD ? 1 : 0;
        return heads.stream()
                .filter(head -> head.height() >= lowest)
                .map(Head::person)
                .filter(head -> !head.equals(person))
                .findFirst();
    }

    /** Whether someone leads the holder of a post: as direct leader, or as head of the unit or of one above. */
    static boolean leads(
            PersonId superior, PersonId person, PostKind kind, @Nullable PersonId named, List<Head> heads) {
        if (superior.equals(person)) {
            return false;
        }
        return directLeader(person, kind, named, heads).filter(superior::equals).isPresent()
                || heads.stream().anyMatch(head -> head.person().equals(superior));
    }
}
