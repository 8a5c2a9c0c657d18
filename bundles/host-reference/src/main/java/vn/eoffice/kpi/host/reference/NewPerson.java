package vn.eoffice.kpi.host.reference;

import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.SubjectGroup;

/**
 * @param login lower-case letters, digits, dots, dashes; unique
 * @param password at least 10 characters, null for a person who cannot sign in
 */
public record NewPerson(
        String login, @Nullable String password, String fullName, SubjectGroup subjectGroup, boolean administrator) {}
