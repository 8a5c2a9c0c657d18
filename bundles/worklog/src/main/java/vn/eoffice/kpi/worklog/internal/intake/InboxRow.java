package vn.eoffice.kpi.worklog.internal.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Text;
import vn.eoffice.kpi.worklog.InboxEvent;
import vn.eoffice.kpi.worklog.InboxState;

public record InboxRow(
        long id,
        String host,
        String eventId,
        String type,
        Instant receivedAt,
        InboxState state,
        @Nullable String reasonCode,
        @Nullable String reasonVi,
        @Nullable String reasonEn,
        int attempts) {

    InboxEvent toEvent() {
        var reason = reasonVi == null || reasonEn == null ? null : Text.of(reasonVi, reasonEn);
        return new InboxEvent(id, host, eventId, type, receivedAt, state, reasonCode, reason, attempts);
    }
}
