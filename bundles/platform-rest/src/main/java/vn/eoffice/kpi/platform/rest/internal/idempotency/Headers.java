package vn.eoffice.kpi.platform.rest.internal.idempotency;

import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Answer;
import vn.eoffice.kpi.platform.rest.EntityVersion;
import vn.eoffice.kpi.platform.rest.Versioned;

/** Says in headers what a method's result tells of itself: its status, its address, its version. */
final class Headers {

    private Headers() {}

    static @Nullable Object told(@Nullable Object result) {
        if (result instanceof Answer<?> answer) {
            var builder = Response.status(answer.status()).entity(answer.body());
            if (answer.location() != null) {
                // Not location(): CXF would make an address of it, at length, by the Host header that was sent.
                builder.header(HttpHeaders.LOCATION, answer.location());
            }
            return versioned(builder, answer.body());
        }
        return result instanceof Versioned ? versioned(Response.ok(result), result) : result;
    }

    private static Response versioned(Response.ResponseBuilder builder, Object body) {
        if (body instanceof Versioned versioned) {
            builder.header(HttpHeaders.ETAG, EntityVersion.etag(versioned.version()));
        }
        return builder.build();
    }
}
