package vn.eoffice.kpi.catalogue.internal.readiness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.record.RecordShelf;
import vn.eoffice.kpi.directory.Incumbent;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.Post;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.PostKind;

/** Who works where on a day and what the catalogue has for them. Whoever holds a position in two units is counted in both. */
final class Office {

    /**
     * How a unit stands with its own staff.
     *
     * @param having how many of them have what they need
     */
    record Count(int staff, Map<Need, Integer> having, List<Lack> missing) {}

    private record Place(String person, String unit) {}

    private final UnitTree tree;
    private final Jobs jobs;
    private final OfferedTasks tasks;
    private final RecordShelf records;
    private final LocalDate day;
    private final Map<UnitId, Map<Person, List<Incumbent>>> staff = new HashMap<>();
    private final Map<Person, String> logins = new HashMap<>();
    private final Map<Place, List<HoldingRow>> holdings;
    private final Map<UnitId, Set<PersonId>> heads;

    Office(
            UnitTree tree,
            List<Incumbent> incumbents,
            List<HoldingRow> holdings,
            Jobs jobs,
            OfferedTasks tasks,
            RecordShelf records,
            LocalDate day) {
        this.tree = tree;
        this.jobs = jobs;
        this.tasks = tasks;
        this.records = records;
        this.day = day;
        this.holdings = holdings.stream().collect(groupingBy(holding -> new Place(holding.person(), holding.unit())));
        this.heads = incumbents.stream()
                .filter(one -> one.post().kind() == PostKind.HEAD)
                .collect(groupingBy(
                        one -> one.post().unit(), mapping(one -> one.person().id(), toSet())));
        incumbents.forEach(one -> {
            logins.put(one.person(), one.login());
            posts(one.post().unit(), one.person()).add(one);
        });
        addHolders(holdings);
    }

    UnitTree tree() {
        return tree;
    }

    /** Those who hold a position where the host knows of no post of theirs; it has to know of one elsewhere. */
    private void addHolders(List<HoldingRow> all) {
        record Key(String host, String key) {}
        var persons = new HashMap<String, List<Person>>();
        logins.forEach((person, login) -> Stream.of(login, person.key().value())
                .distinct()
                .forEach(key ->
                        persons.computeIfAbsent(key, none -> new ArrayList<>()).add(person)));
        var units = new HashMap<Key, Unit>();
        tree.all().forEach(unit -> units.put(new Key(unit.host(), unit.key().value()), unit));
        for (var holding : all) {
            for (var person : persons.getOrDefault(holding.person(), List.of())) {
                Optional.ofNullable(units.get(new Key(person.host(), holding.unit())))
                        .ifPresent(unit -> posts(unit.id(), person));
            }
        }
    }

    private List<Incumbent> posts(UnitId unit, Person person) {
        return staff.computeIfAbsent(unit, none -> new LinkedHashMap<>())
                .computeIfAbsent(person, none -> new ArrayList<>());
    }

    Count count(Unit unit) {
        var upwards = tree.upwards(unit);
        var keys = upwards.stream().map(one -> one.key().value()).toList();
        var scopes = records.hasScopes() ? records.scopes(Set.copyOf(keys), day) : Set.<String>of();
        var having = new EnumMap<Need, Integer>(Need.class);
        for (var need : Need.values()) {
            having.put(need, 0);
        }
        var missing = new ArrayList<Lack>();
        var members = staff.getOrDefault(unit.id(), Map.of());
        members.forEach((person, posts) -> {
            var held = Held.in(posts.stream().map(Incumbent::post).toList(), holdings(person, unit), jobs, keys);
            var lacks = Gate.missing(held, tasks.suffice(groups(posts, held), scopes), isLed(person, posts, upwards));
            for (var need : Need.values()) {
                having.merge(need, lacks.contains(need) ? 0 : 1, Integer::sum);
            }
            if (!lacks.isEmpty()) {
                missing.add(new Lack(person, unit, title(posts), lacks));
            }
        });
        return new Count(members.size(), having, missing);
    }

    private List<HoldingRow> holdings(Person person, Unit unit) {
        return Stream.of(logins.getOrDefault(person, ""), person.key().value())
                .distinct()
                .flatMap(key -> holdings.getOrDefault(new Place(key, unit.key().value()), List.of()).stream())
                .toList();
    }

    /** As the host groups the posts, by which tasks are offered; where it tells none, as the catalogue groups the positions. */
    private static Set<String> groups(List<Incumbent> posts, List<Held> held) {
        var told = posts.stream()
                .map(Incumbent::post)
                .map(Post::positionGroup)
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
        return !told.isEmpty()
                ? told
                : held.stream()
                        .map(Held::position)
                        .filter(Objects::nonNull)
                        .map(Position::group)
                        .filter(Objects::nonNull)
                        .collect(toUnmodifiableSet());
    }

    /** Where the host knows of no post, the head of the unit leads, or of one above. */
    private boolean isLed(Person person, List<Incumbent> posts, List<Unit> upwards) {
        return posts.isEmpty()
                ? upwards.stream()
                        .flatMap(unit -> heads.getOrDefault(unit.id(), Set.of()).stream())
                        .anyMatch(head -> !head.equals(person.id()))
                : posts.stream().allMatch(one -> one.leader() != null);
    }

    private static @Nullable String title(List<Incumbent> posts) {
        return posts.isEmpty() ? null : posts.get(0).post().title();
    }
}
