package vn.eoffice.kpi.host.reference.internal.organisation;

import vn.eoffice.kpi.host.api.SubjectGroup;

public record PersonRow(
        long id, String login, String fullName, SubjectGroup subjectGroup, boolean active, long changed, int version) {}
