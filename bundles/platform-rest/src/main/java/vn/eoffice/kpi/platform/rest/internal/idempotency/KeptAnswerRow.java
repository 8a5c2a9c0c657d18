package vn.eoffice.kpi.platform.rest.internal.idempotency;

import org.jspecify.annotations.Nullable;

/** The answer of a POST as it is kept; the status is null only inside the transaction that makes it. */
public record KeptAnswerRow(
        byte[] digest,
        @Nullable Integer status,
        @Nullable String contentType,
        @Nullable String etag,
        @Nullable String location,
        byte @Nullable [] body) {}
