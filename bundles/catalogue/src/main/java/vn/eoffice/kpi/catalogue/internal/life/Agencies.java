package vn.eoffice.kpi.catalogue.internal.life;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.catalogue.internal.unit.UnitLine;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.Post;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.UnitKey;

/** Which agency a unit belongs to, who is its head, and so whose a task is. */
final class Agencies {

    private final TaskShelf shelf;
    private final Directory directory;

    Agencies(TaskShelf shelf, Directory directory) {
        this.shelf = shelf;
        this.directory = directory;
    }

    Owner owner(TaskGroup group, @Nullable String scope, UnitId unit, LocalDate day) {
        return Owner.of(group, scope, scope == null ? agency(unit, day) : agency(scope, unit, day));
    }

    /**
     * The nearest unit upwards that a scope lists, else the one right below the top: a host's own words for kinds of units say
     * nothing that holds everywhere.
     */
    private UnitId agency(UnitId unit, LocalDate day) {
        var line = UnitLine.of(directory, unit, day).units();
        return line.stream()
                .filter(one -> shelf.records().listsAgency(one.key().value(), day))
                .findFirst()
                .or(() -> line.stream().skip(Math.max(0, line.size() - 2)).findFirst())
                .map(Unit::id)
                .orElse(unit);
    }

    /** The agency whose own a scope is; of several that of a unit goes first. */
    private @Nullable UnitId agency(String scope, UnitId unit, LocalDate day) {
        var host = directory.unit(unit).map(Unit::host).orElse("");
        var agencies = units(host, shelf.records().agencyUnits(scope, day));
        var own = agency(unit, day);
        return agencies.contains(own) ? own : agencies.stream().findFirst().orElse(null);
    }

    /** Where the agency of a unit offers work of its own. */
    Optional<String> ownScope(UnitId unit, LocalDate day) {
        return directory.unit(agency(unit, day)).flatMap(agency -> shelf.records()
                .agencyScope(agency.key().value(), day));
    }

    private List<UnitId> units(String host, Collection<String> keys) {
        return keys.stream()
                .flatMap(key -> directory.unit(host, new UnitKey(key)).stream())
                .map(Unit::id)
                .toList();
    }

    /** The agencies that somebody is the head of; the head of a part of one is not. */
    Set<UnitId> headedBy(PersonId person, LocalDate day) {
        return directory.posts(person, day).stream()
                .filter(post -> post.kind() == PostKind.HEAD)
                .map(Post::unit)
                .filter(unit -> agency(unit, day).equals(unit))
                .collect(toSet());
    }

    /** What a role for a scope reaches: the scope, those below it, and the agencies that they list. */
    Kept within(PersonId person, String scope, LocalDate day) {
        var records = shelf.records();
        if (records.isProvince(scope, day)) {
            return Kept.ALL;
        }
        var scopes = records.within(scope, day);
        var host = directory.person(person).map(Person::host).orElse("");
        return new Kept(false, scopes, Set.copyOf(units(host, records.units(scopes, day))));
    }
}
