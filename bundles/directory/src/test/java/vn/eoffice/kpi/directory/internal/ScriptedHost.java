package vn.eoffice.kpi.directory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.eoffice.kpi.host.api.Cursor;
import vn.eoffice.kpi.host.api.DirectoryChanges;
import vn.eoffice.kpi.host.api.DirectorySource;
import vn.eoffice.kpi.host.api.HostAbsence;
import vn.eoffice.kpi.host.api.HostPerson;
import vn.eoffice.kpi.host.api.HostPost;
import vn.eoffice.kpi.host.api.HostUnit;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.host.api.UnitKey;

/** A host that tells a list of changes, so many at a time; its cursor is the place in the list. */
public final class ScriptedHost implements DirectorySource {

    private final List<Record> changes = new ArrayList<>();
    private final int pageSize;
    private RuntimeException failure;

    public ScriptedHost(int pageSize) {
        this.pageSize = pageSize;
    }

    public synchronized ScriptedHost tell(Record... told) {
        changes.addAll(List.of(told));
        return this;
    }

    public synchronized void fail(RuntimeException e) {
        failure = e;
    }

    @Override
    public synchronized DirectoryChanges changesSince(Cursor cursor, int limit) {
        if (failure != null) {
            throw failure;
        }
        int from = cursor.value().isEmpty() ? 0 : Integer.parseInt(cursor.value());
        int to = Math.min(changes.size(), from + Math.min(limit, pageSize));
        var page = changes.subList(from, to);
        return new DirectoryChanges(
                of(page, HostUnit.class),
                of(page, HostPerson.class),
                of(page, HostPost.class),
                of(page, HostAbsence.class),
                new Cursor("" + to),
                to < changes.size());
    }

    private static <T> List<T> of(List<Record> page, Class<T> type) {
        return page.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public static HostUnit unit(String key, String parent) {
        return new HostUnit(
                new UnitKey(key), "Đơn vị " + key, "Phòng", parent == null ? null : new UnitKey(parent), true);
    }

    public static HostPerson person(String key) {
        return new HostPerson(new PersonKey(key), key + ".login", "Nguyễn " + key, SubjectGroup.CIVIL_SERVANT, true);
    }

    public static HostPost post(String person, String unit, PostKind kind) {
        return post(person, unit, kind, kind.name(), null);
    }

    public static HostPost post(String person, String unit, PostKind kind, String title, String leader) {
        return new HostPost(
                person + "@" + unit,
                new PersonKey(person),
                new UnitKey(unit),
                title,
                kind,
                "Chuyên môn",
                leader == null ? null : new PersonKey(leader),
                LocalDate.of(2026, 1, 1),
                null,
                true);
    }

    public static HostPost with(HostPost post, LocalDate from, LocalDate to, boolean primary) {
        return new HostPost(
                post.key(),
                post.person(),
                post.unit(),
                post.title(),
                post.kind(),
                post.positionGroup(),
                post.leader(),
                from,
                to,
                primary);
    }

    public static HostAbsence absence(String key, String person, String from, String to, boolean cancelled) {
        return new HostAbsence(
                key,
                new PersonKey(person),
                HostAbsence.Kind.ANNUAL_LEAVE,
                LocalDate.parse(from),
                LocalDate.parse(to),
                cancelled);
    }
}
