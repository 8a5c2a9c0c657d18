package vn.eoffice.kpi.directory.internal.sync;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.eoffice.kpi.host.api.DirectoryChanges;
import vn.eoffice.kpi.host.api.HostPost;
import vn.eoffice.kpi.host.api.HostUnit;

/** Writes one page of a host's changes. Of an item told twice in a page the later telling counts. */
final class PageWriter {

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    private final SyncMapper mapper;

    PageWriter(SyncMapper mapper) {
        this.mapper = mapper;
    }

    /** Answers how many items were new or changed. */
    int write(String host, DirectoryChanges page, LocalDate today) {
        int changed = units(host, last(page.units(), unit -> unit.key().value()), today);
        for (var person : last(page.persons(), person -> person.key().value())) {
            changed += mapper.putPerson(host, person);
        }
        changed += posts(host, last(page.posts(), HostPost::key), today);
        for (var absence : page.absences()) {
            changed += mapper.putAbsence(host, absence);
        }
        return changed;
    }

    private int units(String host, Collection<HostUnit> units, LocalDate today) {
        if (units.isEmpty()) {
            return 0;
        }
        var keys = units.stream().map(unit -> unit.key().value()).toList();
        var stored = mapper.units(host, keys).stream().collect(toMap(KnownUnit::hostKey, identity()));
        int changed = 0;
        for (var unit : units) {
            var known = stored.get(unit.key().value());
            var told = UnitState.of(unit);
            if (known == null) {
                mapper.insertUnitState(mapper.insertUnit(host, unit.key().value()), BEGINNING, today, told);
                changed++;
                continue;
            }
            var turn = Turn.of(known.state(), known.heard(), told, today);
            switch (turn) {
                case SAME -> {}
                case PUT_RIGHT -> mapper.updateUnitState(known.stateId(), told);
                case NEXT -> {
                    mapper.closeUnitState(known.stateId(), today.minusDays(1));
                    mapper.insertUnitState(known.unitId(), today, today, told);
                }
            }
            changed += turn == Turn.SAME ? 0 : 1;
        }
        return changed;
    }

    private int posts(String host, Collection<HostPost> posts, LocalDate today) {
        if (posts.isEmpty()) {
            return 0;
        }
        var keys = posts.stream().map(HostPost::key).toList();
        var stored = mapper.posts(host, keys).stream().collect(toMap(KnownPost::hostKey, identity()));
        int changed = 0;
        for (var post : posts) {
            var known = stored.get(post.key());
            var told = PostState.of(post);
            if (known == null) {
                var id = mapper.insertPost(host, post.key(), post.from(), post.to());
                mapper.insertPostState(id, BEGINNING, today, told);
                changed++;
                continue;
            }
            var moved = !known.fromDay().equals(post.from()) || !Objects.equals(known.toDay(), post.to());
            if (moved) {
                mapper.movePost(known.postId(), post.from(), post.to());
            }
            var turn = Turn.of(known.state(), known.heard(), told, today);
            switch (turn) {
                case SAME -> {}
                case PUT_RIGHT -> mapper.updatePostState(known.stateId(), told);
                case NEXT -> {
                    mapper.closePostState(known.stateId(), today.minusDays(1));
                    mapper.insertPostState(known.postId(), today, today, told);
                }
            }
            changed += moved || turn != Turn.SAME ? 1 : 0;
        }
        return changed;
    }

    private static <T> Collection<T> last(List<T> items, Function<T, String> key) {
        var latest = new LinkedHashMap<String, T>();
        items.forEach(item -> latest.put(key.apply(item), item));
        return latest.values();
    }
}
