package vn.eoffice.kpi.host.reference.internal.account;

import java.time.Instant;

public record SessionRow(
        long personId, String login, String fullName, boolean administrator, boolean mustChange, Instant seenAt) {}
