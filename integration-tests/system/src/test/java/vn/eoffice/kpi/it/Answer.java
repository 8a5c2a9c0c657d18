package vn.eoffice.kpi.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Optional;

/** What a server answered. */
record Answer(String request, HttpResponse<byte[]> response) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    int status() {
        return response.statusCode();
    }

    boolean ok() {
        return status() / 100 == 2;
    }

    /** Itself, when the status is the expected one. */
    Answer expect(int status) {
        if (status() != status) {
            throw new AssertionError("%s: %d instead of %d\n%s".formatted(request, status(), status, text()));
        }
        return this;
    }

    String text() {
        return new String(response.body(), UTF_8);
    }

    JsonNode json() {
        try {
            return MAPPER.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("%s: no JSON\n%s".formatted(request, text()), e);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    String etag() {
        return header("ETag").orElseThrow(() -> new AssertionError(request + ": no ETag"));
    }

    Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }
}
