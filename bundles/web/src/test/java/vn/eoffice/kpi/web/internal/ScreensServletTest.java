package vn.eoffice.kpi.web.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreensServletTest {

    private final ScreensServlet servlet = new ScreensServlet();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/elements.js", "/page.css", "/icon.svg"})
    void everythingComesUnderTheStrictPolicyAndIsAskedForAgain(String path) throws IOException {
        var answer = get(path, Map.of());

        assertEquals(200, answer.status);
        var policy = answer.headers.get("Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals("no-cache", answer.headers.get("Cache-Control"));
        assertEquals("nosniff", answer.headers.get("X-Content-Type-Options"));
    }

    @Test
    void unchangedModuleIsNotSentTwice() throws IOException {
        var etag = get("/elements.js", Map.of()).headers.get("ETag");

        var again = get("/elements.js", Map.of("If-None-Match", etag));

        assertEquals(304, again.status);
        assertEquals(0, again.body.size());
    }

    @Test
    void compressedModuleIsTheSameAndFitsASlowLine() throws IOException {
        var plain = get("/elements.js", Map.of());
        var zipped = get("/elements.js", Map.of("Accept-Encoding", "gzip, br"));

        assertEquals("gzip", zipped.headers.get("Content-Encoding"));
        assertFalse(zipped.headers.get("ETag").equals(plain.headers.get("ETag")));
        assertTrue(zipped.body.size() < 150_000, "gzipped: " + zipped.body.size());
        try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped.body.toByteArray()))) {
            assertEquals(plain.text(), new String(in.readAllBytes(), UTF_8));
        }
    }

    @Test
    void moduleDefinesTheElementsOfHostsAndLoadsNothingFromElsewhere() throws IOException {
        var module = get("/elements.js", Map.of()).text();

        for (var name : new String[] {"kpi-my-day", "kpi-document", "kpi-confirmations", "kpi-score"}) {
            assertTrue(module.contains('"' + name + '"'), name);
        }
        var foreign = Pattern.compile("(?:fetch\\(|import\\(|from|src=|href=)\\s*[\"'`]https?://")
                .matcher(module);
        assertFalse(foreign.find(), () -> module.substring(foreign.start()));
    }

    @Test
    void nothingInlineThatThePolicyWouldRefuse() throws IOException {
        var inline = Pattern.compile("\\sstyle=|<style|\\son[a-z]+=|<script(?![^>]* src=)");

        assertFalse(inline.matcher(get("/", Map.of()).text()).find());
        assertFalse(get("/elements.js", Map.of()).text().contains(" style="));
    }

    @Test
    void addressWithoutSlashLeadsToThePage() throws IOException {
        assertEquals("/kpi/", get(null, Map.of()).headers.get("Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/missing.js", "/../bnd.bnd", "/index.html", "/elements.js.map"})
    void whatIsNotListedIsNotThere(String path) throws IOException {
        assertEquals(404, get(path, Map.of()).status);
    }

    private Answer get(String path, Map<String, String> headers) throws IOException {
        var request = mock(HttpServletRequest.class);
        when(request.getServletPath()).thenReturn("/kpi");
        when(request.getContextPath()).thenReturn("");
        when(request.getPathInfo()).thenReturn(path);
        when(request.getHeader(anyString())).thenAnswer(call -> headers.get(call.<String>getArgument(0)));
        var answer = new Answer();
        servlet.doGet(request, answer.response());
        return answer;
    }

    private static final class Answer {
        private final Map<String, String> headers = new HashMap<>();
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private int status = 200;

        HttpServletResponse response() throws IOException {
            var response = mock(HttpServletResponse.class);
            doAnswer(call -> headers.put(call.getArgument(0), call.getArgument(1)))
                    .when(response)
                    .setHeader(any(), any());
            doAnswer(call -> headers.put("Location", call.getArgument(0)))
                    .when(response)
                    .sendRedirect(any());
            doAnswer(call -> status = call.getArgument(0)).when(response).setStatus(anyInt());
            doAnswer(call -> status = call.getArgument(0)).when(response).sendError(anyInt());
            when(response.getOutputStream()).thenReturn(new ServletOutputStream() {
                @Override
                public void write(int b) {
                    body.write(b);
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {}
            });
            return response;
        }

        String text() {
            return body.toString(UTF_8);
        }
    }
}
