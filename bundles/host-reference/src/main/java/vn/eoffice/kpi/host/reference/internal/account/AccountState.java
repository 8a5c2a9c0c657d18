package vn.eoffice.kpi.host.reference.internal.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the administrator sees of an account. */
public record AccountState(long personId, boolean administrator, boolean mustChange, @Nullable Instant lockedUntil) {}
