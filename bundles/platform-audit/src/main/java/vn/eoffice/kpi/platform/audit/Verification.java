package vn.eoffice.kpi.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of walking the chain.
 *
 * @param intact whether every link holds
 * @param links how many links were walked
 * @param waiting rows that the sealer has not chained yet
 * @param head hash of the last link, null while the chain is empty
 * @param brokenRow the first row that does not hold, null when all do
 * @param fault what is wrong with it
 */
public record Verification(
        boolean intact,
        long links,
        long waiting,
        @Nullable String head,
        @Nullable Long brokenRow,
        @Nullable String fault) {}
