package vn.eoffice.kpi.directory.internal.who;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.directory.Incumbent;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.host.api.PostKind;

/** Everyone with their post and leader at once; says of each what {@link LeaderRules} says. */
final class Incumbents {

    private final Map<Long, PersonRow> persons;
    private final Map<Long, @Nullable Long> parents = new HashMap<>();
    private final Map<Long, List<HeldPost>> heads;
    private final Map<Long, List<LeaderRules.Head>> known = new HashMap<>();

    private Incumbents(List<PersonRow> present, List<HeldPost> posts, List<UnitRow> units) {
        this.persons = present.stream().collect(toMap(PersonRow::id, Function.identity()));
        units.forEach(unit -> parents.put(unit.id(), unit.parentId()));
        this.heads = posts.stream()
                .filter(post -> post.kind() == PostKind.HEAD && persons.containsKey(post.personId()))
                .collect(groupingBy(HeldPost::unitId));
    }

    /**
     * @param present everyone who has not left
     * @param posts of a day, the main ones of a unit first
     * @param units in the state of that day
     */
    static List<Incumbent> of(List<PersonRow> present, List<HeldPost> posts, List<UnitRow> units) {
        var all = new Incumbents(present, posts, units);
        return posts.stream().flatMap(post -> all.incumbent(post).stream()).toList();
    }

    private Optional<Incumbent> incumbent(HeldPost post) {
        return Optional.ofNullable(persons.get(post.personId()))
                .map(person -> new Incumbent(person.person(), person.login(), post.post(), leader(post)));
    }

    private @Nullable PersonId leader(HeldPost post) {
        return LeaderRules.directLeader(
                        new PersonId(post.personId()),
                        post.kind(),
                        post.leader(),
                        known.computeIfAbsent(post.unitId(), this::headsFrom))
                .orElse(null);
    }

    /** Of a unit and of those above it, from below upwards. */
    private List<LeaderRules.Head> headsFrom(long first) {
        var found = new ArrayList<LeaderRules.Head>();
        var walked = new HashSet<Long>();
        int height = 0;
        for (Long unit = first; unit != null && walked.add(unit); unit = parents.get(unit)) {
            for (var head : heads.getOrDefault(unit, List.of())) {
                found.add(new LeaderRules.Head(height, new PersonId(head.personId())));
            }
            height++;
        }
        return found;
    }
}
