package vn.eoffice.kpi.platform.rest.internal.idempotency;

import org.jspecify.annotations.Nullable;

/** The answer of a POST as it is kept. */
public record KeptAnswerRow(
        byte[] digest,
        int status,
        @Nullable String contentType,
        @Nullable String etag,
        @Nullable String location,
        byte @Nullable [] body) {}
