package vn.eoffice.kpi.host.reference.internal.adapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.api.Cursor;
import vn.eoffice.kpi.host.api.DirectoryChanges;
import vn.eoffice.kpi.host.api.DirectorySource;
import vn.eoffice.kpi.host.api.Host;
import vn.eoffice.kpi.host.api.HostAbsence;
import vn.eoffice.kpi.host.api.HostPerson;
import vn.eoffice.kpi.host.api.HostPost;
import vn.eoffice.kpi.host.api.HostUnit;
import vn.eoffice.kpi.host.api.UnitKey;
import vn.eoffice.kpi.host.reference.internal.OfficeSchema;
import vn.eoffice.kpi.host.reference.internal.organisation.AbsenceRow;
import vn.eoffice.kpi.host.reference.internal.organisation.OrganisationMapper;
import vn.eoffice.kpi.host.reference.internal.organisation.PersonRow;
import vn.eoffice.kpi.host.reference.internal.organisation.PostRow;
import vn.eoffice.kpi.host.reference.internal.organisation.UnitRow;

/** Tells the plugin who is who; the cursor is a number of the organisation's clock. */
@Component(
        service = DirectorySource.class,
        property = {
            Host.ID + "=" + Keys.HOST,
            Host.CAPABILITIES + "=UNIT_TREE",
            Host.CAPABILITIES + "=POSTS_HISTORY",
            Host.CAPABILITIES + "=ABSENCE"
        })
public final class ReferenceDirectory implements DirectorySource {

    /** One changed row, whatever it is, at its place in the order of changes. */
    private record Change(long at, Object row) {}

    private final OfficeSchema office;
    private final OrganisationMapper mapper;

    @Activate
    public ReferenceDirectory(@Reference OfficeSchema office) {
        this.office = office;
        this.mapper = office.mapper(OrganisationMapper.class);
    }

    @Override
    public DirectoryChanges changesSince(Cursor cursor, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("The limit (%d) must be at least 1.".formatted(limit));
        }
        long after = position(cursor);
        List<Change> changes = office.transaction(() -> {
            List<Change> all = new ArrayList<>();
            mapper.unitsChanged(after, limit + 1).forEach(row -> all.add(new Change(row.changed(), row)));
            mapper.peopleChanged(after, limit + 1).forEach(row -> all.add(new Change(row.changed(), row)));
            mapper.postsChanged(after, limit + 1).forEach(row -> all.add(new Change(row.changed(), row)));
            mapper.absencesChanged(after, limit + 1).forEach(row -> all.add(new Change(row.changed(), row)));
            return all;
        });
        changes.sort(Comparator.comparingLong(Change::at));
        boolean more = changes.size() > limit;
        return page(more ? changes.subList(0, limit) : changes, cursor, more);
    }

    private static DirectoryChanges page(List<Change> changes, Cursor cursor, boolean more) {
        List<HostUnit> units = new ArrayList<>();
        List<HostPerson> people = new ArrayList<>();
        List<HostPost> posts = new ArrayList<>();
        List<HostAbsence> absences = new ArrayList<>();
        for (Change change : changes) {
            if (change.row() instanceof UnitRow u) {
                units.add(unit(u));
            } else if (change.row() instanceof PersonRow p) {
                people.add(new HostPerson(Keys.person(p.id()), p.login(), p.fullName(), p.subjectGroup(), p.active()));
            } else if (change.row() instanceof PostRow p) {
                posts.add(post(p));
            } else if (change.row() instanceof AbsenceRow a) {
                absences.add(new HostAbsence(
                        Keys.absence(a.id()),
                        Keys.person(a.personId()),
                        a.kind(),
                        a.fromDay(),
                        a.toDay(),
                        a.cancelled()));
            }
        }
        Cursor next = changes.isEmpty()
                ? cursor
                : new Cursor(String.valueOf(changes.get(changes.size() - 1).at()));
        return new DirectoryChanges(units, people, posts, absences, next, more);
    }

    private static HostUnit unit(UnitRow u) {
        return new HostUnit(
                new UnitKey(u.code()),
                u.name(),
                u.type(),
                u.parentCode() == null ? null : new UnitKey(u.parentCode()),
                u.active());
    }

    private static HostPost post(PostRow p) {
        return new HostPost(
                Keys.post(p.id()),
                Keys.person(p.personId()),
                new UnitKey(p.unitCode()),
                p.title(),
                p.kind(),
                p.positionGroup(),
                p.leaderId() == null ? null : Keys.person(p.leaderId()),
                p.fromDay(),
                p.toDay(),
                p.main());
    }

    private static long position(Cursor cursor) {
        if (cursor.equals(Cursor.START)) {
            return 0;
        }
        try {
            return Long.parseLong(cursor.value());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The cursor (%s) is not one of this source.\nMaybe start again from Cursor.START."
                            .formatted(cursor.value()),
                    e);
        }
    }
}
