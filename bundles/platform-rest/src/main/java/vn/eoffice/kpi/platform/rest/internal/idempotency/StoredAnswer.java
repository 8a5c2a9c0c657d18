package vn.eoffice.kpi.platform.rest.internal.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.Response.ResponseBuilder;
import javax.ws.rs.core.StreamingOutput;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Json;

/** An answer as bytes, so that the first one and every replay are the same. */
record StoredAnswer(
        int status,
        @Nullable String contentType,
        @Nullable String etag,
        @Nullable String location,
        byte @Nullable [] body) {

    private static final String REPLAYED = "Idempotency-Replayed";

    /** The answer that a resource method's result stands for. */
    static StoredAnswer of(@Nullable Object result) {
        if (result instanceof Response response) {
            var body = bytes(response.getEntity());
            return new StoredAnswer(
                    response.getStatus(),
                    body == null ? null : type(response.getMediaType()),
                    response.getHeaderString(HttpHeaders.ETAG),
                    response.getHeaderString(HttpHeaders.LOCATION),
                    body);
        }
        return result == null
                ? new StoredAnswer(204, null, null, null, null)
                : new StoredAnswer(200, MediaType.APPLICATION_JSON, null, null, bytes(result));
    }

    static StoredAnswer of(KeptAnswerRow row) {
        return new StoredAnswer(row.status(), row.contentType(), row.etag(), row.location(), row.body());
    }

    KeptAnswerRow row(byte[] digest) {
        return new KeptAnswerRow(digest, status, contentType, etag, location, body);
    }

    Response response() {
        return builder().build();
    }

    Response replay() {
        return builder().header(REPLAYED, "true").build();
    }

    private ResponseBuilder builder() {
        var builder = Response.status(status);
        if (body != null) {
            builder.entity(body).type(contentType);
        }
        if (location != null) {
            // Not location(): CXF would take the address apart and put it together again.
            builder.header(HttpHeaders.LOCATION, location);
        }
        return etag == null ? builder : builder.header(HttpHeaders.ETAG, etag);
    }

    private static String type(@Nullable MediaType type) {
        return type == null ? MediaType.APPLICATION_JSON : type.toString();
    }

    private static byte @Nullable [] bytes(@Nullable Object entity) {
        if (entity == null) {
            return null;
        }
        if (entity instanceof InputStream || entity instanceof StreamingOutput) {
            throw new IllegalStateException("The answer of a POST is kept, so it cannot be a stream.");
        }
        if (entity instanceof byte[] bytes) {
            return bytes;
        }
        return (entity instanceof String text ? text : Json.text(entity)).getBytes(UTF_8);
    }
}
