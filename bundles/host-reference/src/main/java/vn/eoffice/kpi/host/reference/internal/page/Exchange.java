package vn.eoffice.kpi.host.reference.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.servlet.ServletException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.Part;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.reference.Attachment;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.host.reference.internal.account.Session;
import vn.eoffice.kpi.host.reference.internal.organisation.Viewer;
import vn.eoffice.kpi.host.reference.internal.register.FileContent;

/** One request and its answer, in the words of the pages. */
public final class Exchange {

    public static final String BASE = "/eoffice";

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Map<String, String> path;
    private final Layout layout;

    @Nullable
    private final Session session;

    @Nullable
    private Viewer viewer;

    @Nullable
    private Refusal problem;

    Exchange(
            HttpServletRequest request,
            HttpServletResponse response,
            Map<String, String> path,
            @Nullable Session session,
            Layout layout) {
        this.request = request;
        this.response = response;
        this.path = path;
        this.session = session;
        this.layout = layout;
    }

    public Session session() {
        if (session == null) {
            throw Refusal.forbidden("Hãy đăng nhập.");
        }
        return session;
    }

    public Optional<Session> someSession() {
        return Optional.ofNullable(session);
    }

    /** Who is calling, with the posts held today. */
    public Viewer viewer() {
        if (viewer == null) {
            viewer = layout.viewer(session().personId());
        }
        return viewer;
    }

    public long id(String name) {
        return number(path.get(name)).orElseThrow(Refusal::missing);
    }

    public String segment(String name) {
        return path.getOrDefault(name, "");
    }

    public @Nullable String param(String name) {
        String value = request.getParameter(name);
        String text = value == null ? "" : kept(value);
        return text.isBlank() ? null : text;
    }

    public List<String> params(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values).map(Exchange::kept).toList();
    }

    /** Without the one character that no database keeps. */
    private static String kept(String value) {
        return value.replace("\0", "");
    }

    public boolean ticked(String name) {
        return param(name) != null;
    }

    public @Nullable Long idParam(String name) {
        return number(param(name)).orElse(null);
    }

    /** The version the form was made from; a form without one is broken. */
    public int version() {
        return number(param("version"))
                .map(Long::intValue)
                .orElseThrow(() -> Refusal.invalid(null, "Biểu mẫu thiếu thông tin. Hãy tải lại trang."));
    }

    /** A day as the browser's date field sends it; dd/MM/yyyy is understood too. */
    public @Nullable LocalDate day(String name) {
        String value = param(name);
        if (value == null) {
            return null;
        }
        String text = value.strip();
        try {
            if (text.matches("\\d{1,2}/\\d{1,2}/\\d{4}")) {
                String[] parts = text.split("/");
                return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
            }
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 1900 || day.getYear() > 2200) {
                throw new DateTimeException(text);
            }
            return day;
        } catch (DateTimeException e) {
            throw Refusal.invalid(
                    name, "“%s” không phải là ngày hợp lệ. Hãy nhập theo dạng ngày/tháng/năm.".formatted(text));
        }
    }

    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String value = param(name);
        return value == null
                ? null
                : Arrays.stream(type.getEnumConstants())
                        .filter(e -> e.name().equals(value))
                        .findFirst()
                        .orElse(null);
    }

    /** The file chosen in the form, null when none was. */
    public @Nullable Attachment file(String name) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return null;
        }
        try {
            Part part = request.getPart(name);
            String fileName = part == null ? null : part.getSubmittedFileName();
            if (part == null || fileName == null || fileName.isBlank()) {
                return null;
            }
            String mediaType = part.getContentType();
            return new Attachment(
                    fileName,
                    mediaType == null ? "application/octet-stream" : mediaType,
                    part.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    public @Nullable String cookie(String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /** Servlet 4 knows no SameSite, so the header is written by hand. */
    public void setCookie(String name, String value, boolean ends) {
        response.addHeader(
                "Set-Cookie",
                name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + (secure() ? "; Secure" : "")
                        + (ends ? "; Max-Age=0" : ""));
    }

    /** A proxy that ends TLS says so; whoever forges that only loses the cookie on plain connections. */
    private boolean secure() {
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    void refuse(Refusal refusal) {
        problem = refusal;
    }

    /** Whether the page is shown because a form of it was refused. */
    public boolean refused() {
        return problem != null;
    }

    public void page(String template, String title, Map<String, ?> model) {
        Refusal refusal = problem;
        page(refusal == null ? 200 : refusal.reason().status(), template, title, model);
    }

    void page(int status, String template, String title, Map<String, ?> model) {
        Map<String, Object> all = new LinkedHashMap<>(model);
        all.put("title", title);
        all.put("base", BASE);
        all.put("here", BASE + layout.path(request));
        Map<String, Object> sent = new LinkedHashMap<>();
        if (problem != null) {
            all.put("problem", problem);
            request.getParameterMap().forEach((name, values) -> {
                sent.put(name, values[0]);
                sent.put(name + "[]", List.of(values));
            });
        }
        all.put("sent", sent);
        all.put("done", layout.done(param("done")));
        if (session != null) {
            all.put("session", session);
            all.put("viewer", viewer());
            all.put("counts", layout.counts(viewer()));
        }
        write(status, "text/html;charset=UTF-8", layout.render(template, all));
    }

    public void redirect(String to) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", BASE + to);
    }

    /** Sends a file to be saved, never to be shown or run in the office's own pages. */
    public void download(FileContent file) {
        String ascii = file.name().replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''"
                        + URLEncoder.encode(file.name(), UTF_8).replace("+", "%20"));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        write(200, file.mediaType(), file.content());
    }

    private void write(int status, String type, byte[] body) {
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Long> number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
