package vn.eoffice.kpi.platform.audit.internal;

import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.LedgerRow;

/** A row of {@code audit.acts} with its link. */
record ActRow(
        long id,
        Instant at,
        String actor,
        @Nullable String onBehalfOf,
        String action,
        String objectType,
        String objectId,
        @Nullable String reason,
        @Nullable String before,
        @Nullable String after,
        @Nullable Long link,
        byte @Nullable [] hash) {

    LedgerRow toLedgerRow() {
        var act = new Act(actor, onBehalfOf, action, objectType, objectId, reason, before, after);
        return new LedgerRow(
                id, at, act, link, hash == null ? null : HexFormat.of().formatHex(hash));
    }
}
