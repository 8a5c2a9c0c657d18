package vn.eoffice.kpi.host.api;

import java.util.List;

/**
 * One page of changes; each item is the whole present state of what it names.
 *
 * @param next where the next call goes on
 * @param more whether another page is there now
 */
public record DirectoryChanges(
        List<HostUnit> units,
        List<HostPerson> persons,
        List<HostPost> posts,
        List<HostAbsence> absences,
        Cursor next,
        boolean more) {

    public DirectoryChanges {
        units = List.copyOf(units);
        persons = List.copyOf(persons);
        posts = List.copyOf(posts);
        absences = List.copyOf(absences);
    }
}
