package vn.eoffice.kpi.directory;

import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.SubjectGroup;

/**
 * A person as the directory knows them now.
 *
 * @param host the host that told of the person
 * @param key the host's key of the person
 * @param active false once the person has left
 */
public record Person(
        PersonId id, String host, PersonKey key, String fullName, SubjectGroup subjectGroup, boolean active) {}
