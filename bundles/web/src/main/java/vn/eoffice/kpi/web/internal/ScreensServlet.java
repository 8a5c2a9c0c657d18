package vn.eoffice.kpi.web.internal;

import java.io.IOException;
import java.util.Map;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * The module that a host's pages load ({@code elements.js}) and the stand-alone page. Everything comes from this bundle, so the
 * page's policy admits nothing else.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("kpi-screens")
@HttpWhiteboardServletPattern("/kpi/*")
public final class ScreensServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private final transient Map<String, Asset> assets;

    @Activate
    public ScreensServlet() {
        assets = Map.of(
                "/", Asset.of("index.html", "text/html; charset=utf-8"),
                "/page.css", Asset.of("page.css", "text/css; charset=utf-8"),
                "/icon.svg", Asset.of("icon.svg", "image/svg+xml"),
                "/elements.js", Asset.of("elements.js", "text/javascript; charset=utf-8"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        if (path == null) {
            response.sendRedirect(request.getContextPath() + request.getServletPath() + "/");
            return;
        }
        secure(response);
        var asset = assets.get(path);
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(asset, request, response);
    }

    private static void secure(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
    }

    /** Asked for each time and answered in a few bytes while unchanged, so that an update of the bundle is seen at once. */
    private static void send(Asset asset, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var zips = accepts(request.getHeader("Accept-Encoding"));
        var etag = "\"%s%s\"".formatted(asset.digest(), zips ? "-gz" : "");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", etag);
        var known = request.getHeader("If-None-Match");
        if (known != null && known.contains(etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var body = zips ? asset.gzipped() : asset.bytes();
        if (zips) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(asset.contentType());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean accepts(@Nullable String encodings) {
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }
}
