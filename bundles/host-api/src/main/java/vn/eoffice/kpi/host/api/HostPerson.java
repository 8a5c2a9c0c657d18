package vn.eoffice.kpi.host.api;

/**
 * A person of the host's staff.
 *
 * @param login what the person signs in with; may change hands over the years
 * @param active false once the person has left; earlier work stays theirs
 */
public record HostPerson(PersonKey key, String login, String fullName, SubjectGroup subjectGroup, boolean active) {}
