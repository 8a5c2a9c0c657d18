package vn.eoffice.kpi.worklog;

import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.DocumentKey;

/**
 * A document of the host, named and not copied; the fields are those of {@link vn.eoffice.kpi.host.api.DocumentHeader}.
 *
 * @param sha256 digest of the issued content, null while there is none
 */
public record DocumentRef(
        String host,
        DocumentKey key,
        @Nullable String number,
        @Nullable String type,
        String subject,
        @Nullable String issuer,
        @Nullable String field,
        String link,
        @Nullable String sha256) {}
