package vn.eoffice.kpi.demo.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** One of the demo's people at their browser: signs in with the demo password and uses the plugin's own interface. */
final class Desk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final URI server;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String csrf;

    Desk(URI server, String login) {
        this.server = server;
        var page = body(send(request("/eoffice/sign-in").GET().build()));
        var form = HIDDEN.matcher(page)
                .results()
                .map(field -> encode(field.group(1)) + "=" + encode(field.group(2)))
                .collect(joining("&", "", "&login=" + encode(login) + "&password=" + encode(Staff.PASSWORD)));
        send(request("/eoffice/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", server.toString().replaceFirst("/$", ""))
                .POST(BodyPublishers.ofString(form))
                .build());
        this.csrf = get("/session").path("csrfToken").asText();
    }

    JsonNode get(String path) {
        return json(send(request("/kpi/api/v1" + path).GET().build()));
    }

    JsonNode post(String path, Map<String, ?> body) {
        return json(send(writing(path).POST(publisher(body)).build()));
    }

    /** Acts on something as it was seen, by its own address. */
    JsonNode post(String path, long version, Map<String, ?> body) {
        return json(send(writing(path)
                .header("If-Match", "\"" + version + "\"")
                .POST(publisher(body))
                .build()));
    }

    /** Acts on an entry as it was seen. */
    JsonNode post(JsonNode entry, String act, Map<String, ?> body) {
        return post("/worklog/entries", entry, act, body);
    }

    /** Acts on something of a list as it was seen. */
    JsonNode post(String list, JsonNode seen, String act, Map<String, ?> body) {
        return json(send(writing(list + "/" + seen.path("id").asText() + "/" + act)
                .header("If-Match", etag(seen))
                .POST(publisher(body))
                .build()));
    }

    JsonNode put(String path, Map<String, ?> body) {
        return json(send(writing(path).PUT(publisher(body)).build()));
    }

    JsonNode put(JsonNode entry, Map<String, ?> body) {
        return json(send(writing(path(entry))
                .header("If-Match", etag(entry))
                .PUT(publisher(body))
                .build()));
    }

    private static String path(JsonNode entry) {
        return "/worklog/entries/" + entry.path("id").asText();
    }

    private static String etag(JsonNode entry) {
        return "\"" + entry.path("version").asLong() + "\"";
    }

    private HttpRequest.Builder writing(String path) {
        return request("/kpi/api/v1" + path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-CSRF-Token", csrf);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException("%s %s answered %d: %s"
                        .formatted(request.method(), request.uri(), response.statusCode(), body(response)));
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + request.uri(), e);
        }
    }

    private static HttpRequest.BodyPublisher publisher(Map<String, ?> body) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(response.uri() + " answered no JSON", e);
        }
    }

    private static String body(HttpResponse<byte[]> response) {
        return new String(response.body(), UTF_8);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
