package vn.eoffice.kpi.catalogue.internal.life;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody did with a proposal, for its reader; the ledger has it as well. */
public record ActRow(Instant at, long personId, String action, @Nullable String reason) {}
