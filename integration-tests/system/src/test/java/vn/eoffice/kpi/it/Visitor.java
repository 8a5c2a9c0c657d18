package vn.eoffice.kpi.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A person at a browser, as far as HTTP sees it: cookies, the anti-forgery token, a fresh key for every POST. */
final class Visitor {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String API = "/kpi/api/v1";
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value)=\"([^\"]*)\"");

    private final KarafProcess karaf;
    private final String login;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private volatile String csrf = "";

    Visitor(KarafProcess karaf, String login) {
        this.karaf = karaf;
        this.login = login;
    }

    static Visitor signedIn(KarafProcess karaf, String login) {
        return new Visitor(karaf, login).signIn(Demo.PASSWORD);
    }

    Visitor signIn(String password) {
        fill("/eoffice/sign-in", "form-sign-in", Map.of("login", login, "password", password));
        csrf = get("/session").expect(200).json().path("csrfToken").asText();
        return this;
    }

    /** Signs in with a password that somebody else set, which has to be changed first. */
    Visitor firstSignIn(String given, String own) {
        fill("/eoffice/sign-in", "form-sign-in", Map.of("login", login, "password", given));
        get("/session").expect(401);
        fill("/eoffice/password", "form-password", Map.of("old", given, "password", own, "again", own));
        csrf = get("/session").expect(200).json().path("csrfToken").asText();
        return this;
    }

    /** Fills a form of a page the way a browser would. */
    private void fill(String path, String form, Map<String, String> typed) {
        var page = page(path).expect(200).text();
        var fields = new LinkedHashMap<String, String>();
        var inputs = INPUT.matcher(page.substring(page.indexOf("id=\"" + form + "\"")));
        while (inputs.find()) {
            var attributes = new LinkedHashMap<String, String>();
            var found = ATTRIBUTE.matcher(inputs.group());
            while (found.find()) {
                attributes.put(found.group(1), found.group(2));
            }
            var name = attributes.get("name");
            if (name != null) {
                fields.putIfAbsent(name, typed.getOrDefault(name, attributes.getOrDefault("value", "")));
            }
        }
        var answer = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", karaf.url("").toString())
                .POST(BodyPublishers.ofString(form(fields)))
                .build());
        if (answer.status() / 100 != 3) {
            throw new AssertionError("%s as %s: %d\n%s".formatted(form, login, answer.status(), answer.text()));
        }
    }

    /** For a host that signs people in by other means. */
    Visitor withCookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    /** Rides on somebody's session, as a foreign page would: with their cookies and without their anti-forgery token. */
    Visitor withCookiesOf(Visitor other) {
        cookies.putAll(other.cookies);
        return this;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(f -> URLEncoder.encode(f.getKey(), UTF_8) + "=" + URLEncoder.encode(f.getValue(), UTF_8))
                .collect(joining("&"));
    }

    String login() {
        return login;
    }

    /** A page of the host or of the plugin, by its whole path. */
    Answer page(String path) {
        return send(request(path).GET().build());
    }

    Answer get(String path) {
        return send(request(API + path).GET().build());
    }

    Answer post(String path, Object body, String... headers) {
        return post(path, UUID.randomUUID().toString(), body, headers);
    }

    Answer post(String path, String key, Object body, String... headers) {
        return send(withHeaders(request(API + path), headers)
                .header("Idempotency-Key", key)
                .header("X-CSRF-Token", csrf)
                .header("Content-Type", "application/json")
                .POST(json(body))
                .build());
    }

    Answer upload(String path, String fileName, String mediaType, byte[] content, String ifMatch) {
        return send(request(API + path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-CSRF-Token", csrf)
                .header("Content-Type", mediaType)
                .header("X-File-Name", URLEncoder.encode(fileName, UTF_8).replace("+", "%20"))
                .header("If-Match", ifMatch)
                .POST(BodyPublishers.ofByteArray(content))
                .build());
    }

    Answer put(String path, Object body, String... headers) {
        return send(withHeaders(request(API + path), headers)
                .header("X-CSRF-Token", csrf)
                .header("Content-Type", "application/json")
                .PUT(json(body))
                .build());
    }

    Answer delete(String path, String ifMatch) {
        return send(request(API + path)
                .header("X-CSRF-Token", csrf)
                .header("If-Match", ifMatch)
                .DELETE()
                .build());
    }

    private HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(karaf.url(path)).timeout(Duration.ofSeconds(30));
        if (!cookies.isEmpty()) {
            builder.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(c -> c.getKey() + "=" + c.getValue())
                            .collect(joining("; ")));
        }
        return builder;
    }

    private static HttpRequest.Builder withHeaders(HttpRequest.Builder builder, String... headers) {
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(MAPPER.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Connection failures come out as {@link UncheckedIOException}. */
    private Answer send(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            for (var cookie : response.headers().allValues("Set-Cookie")) {
                var pair = cookie.split(";", 2)[0].split("=", 2);
                if (pair[1].isEmpty()) {
                    cookies.remove(pair[0]);
                } else {
                    cookies.put(pair[0], pair[1]);
                }
            }
            return new Answer(
                    "%s %s as %s".formatted(request.method(), request.uri().getPath(), login), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
