package vn.eoffice.kpi.directory.internal.who;

import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.SubjectGroup;

/** A row of {@code person}. */
public record PersonRow(
        long id,
        String host,
        String hostKey,
        String login,
        String fullName,
        SubjectGroup subjectGroup,
        boolean active) {

    Person person() {
        return new Person(new PersonId(id), host, new PersonKey(hostKey), fullName, subjectGroup, active);
    }
}
