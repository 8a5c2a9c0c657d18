package vn.eoffice.kpi.host.reference.internal.organisation;

import org.jspecify.annotations.Nullable;

/** One person in the administrator's list. */
public record PersonLine(
        long id,
        String login,
        String fullName,
        boolean active,
        boolean account,
        boolean administrator,
        @Nullable String title,
        @Nullable String unitName,
        String sortKey) {}
