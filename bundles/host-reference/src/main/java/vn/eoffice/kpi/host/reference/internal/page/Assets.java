package vn.eoffice.kpi.host.reference.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.eoffice.kpi.host.reference.internal.register.Files;

/** The style sheet and the icon, with tags so that browsers ask again only whether they changed. */
final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "office.css", "text/css;charset=UTF-8",
            "counts.js", "text/javascript;charset=UTF-8",
            "icon.svg", "image/svg+xml");

    private record Asset(String type, byte[] content, String tag) {}

    private final Map<String, Asset> assets;

    Assets() {
        assets = TYPES.keySet().stream().collect(Collectors.toUnmodifiableMap(name -> name, Assets::read));
    }

    void send(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asset asset = assets.get(name);
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", asset.tag());
        if (asset.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.type());
        response.setContentLength(asset.content().length);
        response.getOutputStream().write(asset.content());
    }

    private static Asset read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("static/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The bundle lacks its file (%s).".formatted(name));
            }
            byte[] content = in.readAllBytes();
            return new Asset(
                    String.valueOf(TYPES.get(name)),
                    content,
                    '"' + Files.sha256(content).substring(0, 16) + '"');
        } catch (IOException e) {
            throw new IllegalStateException("The bundle's file (%s) cannot be read.".formatted(name), e);
        }
    }
}
