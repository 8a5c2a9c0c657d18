package vn.eoffice.kpi.host.reference.internal.flow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.reference.Attachment;

/**
 * What a form about a share brings; each action reads what it needs.
 *
 * @param issue whether a completion issues a document
 * @param extendDocument whether a deadline beyond the document's moves that one too
 */
public record ShareInput(
        @Nullable String reason,
        @Nullable LocalDate due,
        boolean extendDocument,
        boolean issue,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String body,
        @Nullable Attachment file) {

    public static ShareInput reason(@Nullable String reason) {
        return new ShareInput(reason, null, false, false, null, null, null, null);
    }
}
