package vn.eoffice.kpi.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger.
 *
 * @param link place in the chain, null while the row waits for the sealer
 * @param hash SHA-256 over the previous hash and the row's content, lower-case hexadecimal; null while it waits
 */
public record LedgerRow(long id, Instant at, Act act, @Nullable Long link, @Nullable String hash) {}
