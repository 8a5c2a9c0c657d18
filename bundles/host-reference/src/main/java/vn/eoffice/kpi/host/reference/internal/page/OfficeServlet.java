package vn.eoffice.kpi.host.reference.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletMultipart;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.host.reference.internal.account.AccountPages;
import vn.eoffice.kpi.host.reference.internal.account.Accounts;
import vn.eoffice.kpi.host.reference.internal.account.Session;
import vn.eoffice.kpi.host.reference.internal.flow.FlowPages;
import vn.eoffice.kpi.host.reference.internal.organisation.OrganisationPages;
import vn.eoffice.kpi.host.reference.internal.organisation.Staff;
import vn.eoffice.kpi.host.reference.internal.page.Routes.Door;
import vn.eoffice.kpi.host.reference.internal.queue.QueuePages;
import vn.eoffice.kpi.host.reference.internal.queue.Queues;
import vn.eoffice.kpi.host.reference.internal.register.RegisterPages;
import vn.eoffice.kpi.platform.database.DatabaseUnavailable;

/** The door of the office: checks who is calling and that forms are genuine, then hands over to the feature's pages. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("eoffice")
@HttpWhiteboardServletPattern("/eoffice/*")
@HttpWhiteboardServletMultipart(
        maxFileSize = OfficeServlet.MOST_BYTES,
        maxRequestSize = OfficeServlet.MOST_BYTES,
        fileSizeThreshold = 1_048_576)
public final class OfficeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> OWN_ACCOUNT = Set.of("/password", "/sign-out");
    static final int MOST_BYTES = 105 << 20;
    private static final Logger LOG = LoggerFactory.getLogger(OfficeServlet.class);

    private final transient Accounts accounts;
    private final transient Layout layout;
    private final transient Assets assets = new Assets();
    private final transient Routes routes = new Routes();

    @Activate
    public OfficeServlet(
            @Reference Accounts accounts,
            @Reference Staff staff,
            @Reference Queues queues,
            @Reference AccountPages accountPages,
            @Reference OrganisationPages organisationPages,
            @Reference RegisterPages registerPages,
            @Reference FlowPages flowPages,
            @Reference QueuePages queuePages,
            @Reference ElementPages elementPages) {
        this.accounts = accounts;
        this.layout = new Layout(staff, queues);
        List.of(accountPages, queuePages, elementPages, registerPages, flowPages, organisationPages)
                .forEach(pages -> pages.route(routes.to(Door.STAFF)));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        String path = layout.path(request);
        if (path.startsWith("/static/")) {
            assets.send(path.substring(8), request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        Optional<Routes.Match> match = routes.match(method, path);
        Map<String, String> variables = match.map(Routes.Match::path).orElse(Map.of());
        try {
            Session session = accounts.session(token(request)).orElse(null);
            Exchange exchange = new Exchange(request, response, variables, session, layout);
            try {
                if (request.getContentLengthLong() > MOST_BYTES) {
                    throw Refusal.invalid("file", "Tệp quá lớn. Hãy quay lại và chọn tệp nhỏ hơn.");
                }
                answer(match.orElseThrow(Refusal::missing), exchange, session, method, path);
            } catch (Refusal refusal) {
                message(exchange, refusal);
            }
        } catch (UncheckedIOException e) {
            LOG.debug("{} {}: the browser went away.", method, path, e);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed.", method, path, e);
            new Exchange(request, response, variables, null, layout)
                    .page(
                            e instanceof DatabaseUnavailable ? 503 : 500,
                            "message",
                            "Có lỗi",
                            Map.of(
                                    "message",
                                    "Hệ thống tạm thời không thực hiện được yêu cầu này. Hãy thử lại sau ít phút."));
        }
    }

    private void answer(Routes.Match match, Exchange exchange, @Nullable Session session, String method, String path) {
        boolean post = method.equals("POST");
        if (match.door() != Door.ANYBODY && session == null) {
            exchange.redirect("/sign-in?" + (post ? "expired=1" : "next=" + query(path)));
            return;
        }
        if (session != null) {
            if (post && match.door() != Door.ANYBODY && !Accounts.same(session.csrf(), exchange.param("csrf"))) {
                throw Refusal.forbidden(
                        "Biểu mẫu không còn hiệu lực vì bạn đã đăng nhập lại. Hãy quay lại trang trước, tải lại rồi gửi lần nữa.");
            }
            if (match.door() == Door.ADMINISTRATOR && !session.administrator()) {
                throw Refusal.missing();
            }
            if (session.mustChange() && match.door() != Door.ANYBODY && !OWN_ACCOUNT.contains(path)) {
                exchange.redirect("/password");
                return;
            }
        }
        Routes.Handler form = match.form();
        try {
            match.handler().handle(exchange);
        } catch (Refusal refusal) {
            if (form == null || refusal.reason() == Refusal.Reason.MISSING) {
                throw refusal;
            }
            exchange.refuse(refusal);
            form.handle(exchange);
        }
    }

    private static void message(Exchange exchange, Refusal refusal) {
        exchange.page(
                refusal.reason().status(),
                "message",
                refusal.reason() == Refusal.Reason.MISSING ? "Không tìm thấy" : "Không thực hiện được",
                Map.of("message", refusal.getMessage()));
    }

    private static @Nullable String token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(Accounts.COOKIE)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    private static String query(String path) {
        return URLEncoder.encode(path, UTF_8);
    }
}
