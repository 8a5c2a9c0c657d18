package vn.eoffice.kpi.host.reference.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser does with forms, no more: fetch a page, fill a form of it, send it, follow. */
final class Browser {

    private final String origin;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    String path = "";
    String page = "";
    int status;
    HttpResponse<byte[]> response;

    Browser(String origin) {
        this.origin = origin;
    }

    Browser signIn(String login, String password) {
        open("/eoffice/sign-in");
        return send("form-sign-in", Map.of("login", login, "password", password));
    }

    Browser open(String to) {
        return exchange(HttpRequest.newBuilder(URI.create(origin + to)).GET().build());
    }

    /** Fills and sends the form with this id; an entry replaces what the form holds. */
    Browser send(String formId, Map<String, ?> entries) {
        return send(formId, null, entries);
    }

    Browser send(String formId, String formAction, Map<String, ?> entries) {
        Matcher form = Pattern.compile("<form[^>]*id=\"" + formId + "\".*?</form>", Pattern.DOTALL)
                .matcher(page);
        assertTrue(form.find(), () -> "no form " + formId + " on " + path + " (" + status + ")\n" + page);
        Map<String, List<String>> fields = fields(form.group());
        entries.forEach((name, value) -> fields.put(
                name,
                value instanceof List<?> list
                        ? list.stream().map(String::valueOf).toList()
                        : List.of(String.valueOf(value))));
        String action = formAction != null ? formAction : attribute(form.group(), "action");
        return form.group().contains("multipart/form-data")
                ? exchange(multipart(action, fields, null, null))
                : exchange(HttpRequest.newBuilder(URI.create(origin + action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                                .flatMap(e ->
                                        e.getValue().stream().map(v -> e.getKey() + "=" + URLEncoder.encode(v, UTF_8)))
                                .collect(Collectors.joining("&"))))
                        .build());
    }

    Browser sendFile(String formId, Map<String, String> entries, String fileName, byte[] content) {
        Matcher form = Pattern.compile("<form[^>]*id=\"" + formId + "\".*?</form>", Pattern.DOTALL)
                .matcher(page);
        assertTrue(form.find());
        Map<String, List<String>> fields = fields(form.group());
        entries.forEach((name, value) -> fields.put(name, List.of(value)));
        return exchange(multipart(attribute(form.group(), "action"), fields, fileName, content));
    }

    Browser shows(String text) {
        assertTrue(page.contains(text), () -> "“" + text + "” is not on " + path + " (" + status + ")\n" + page);
        return this;
    }

    String find(String regex) {
        Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(page);
        assertTrue(matcher.find(), () -> regex + " is not on " + path + "\n" + page);
        return matcher.group(1).strip();
    }

    Browser answers(int expected) {
        assertEquals(expected, status, () -> path + "\n" + page);
        return this;
    }

    CookieManager cookies() {
        return cookies;
    }

    Browser exchange(HttpRequest request) {
        try {
            response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        status = response.statusCode();
        page = new String(response.body(), UTF_8);
        path = request.uri().getPath();
        return status == 303 ? open(response.headers().firstValue("Location").orElseThrow()) : this;
    }

    private HttpRequest multipart(String action, Map<String, List<String>> fields, String fileName, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, values) -> values.forEach(value -> body.writeBytes(
                ("--XX\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(UTF_8))));
        if (fileName != null) {
            body.writeBytes(("--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(UTF_8));
        }
        body.writeBytes("--XX--\r\n".getBytes(UTF_8));
        return HttpRequest.newBuilder(URI.create(origin + action))
                .header("Content-Type", "multipart/form-data; boundary=XX")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
    }

    private static Map<String, List<String>> fields(String form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Matcher input = Pattern.compile("<input[^>]*>").matcher(form);
        while (input.find()) {
            String name = attribute(input.group(), "name");
            boolean box = input.group().contains("checkbox");
            if (!name.isEmpty()
                    && !input.group().contains("type=\"file\"")
                    && (!box || input.group().contains(" checked"))) {
                fields.computeIfAbsent(name, n -> new ArrayList<>()).add(attribute(input.group(), "value"));
            }
        }
        Matcher area = Pattern.compile("<textarea([^>]*)>(.*?)</textarea>", Pattern.DOTALL)
                .matcher(form);
        while (area.find()) {
            fields.put(attribute(area.group(1), "name"), List.of(text(area.group(2))));
        }
        Matcher select =
                Pattern.compile("<select([^>]*)>(.*?)</select>", Pattern.DOTALL).matcher(form);
        while (select.find()) {
            Matcher option =
                    Pattern.compile("<option value=\"([^\"]*)\"( selected)?").matcher(select.group(2));
            String chosen = "";
            boolean first = true;
            while (option.find()) {
                if (first || option.group(2) != null) {
                    chosen = text(option.group(1));
                }
                first = false;
            }
            fields.put(attribute(select.group(1), "name"), List.of(chosen));
        }
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? text(matcher.group(1)) : "";
    }

    static String text(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
