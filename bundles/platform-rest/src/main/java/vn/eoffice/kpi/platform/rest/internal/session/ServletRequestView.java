package vn.eoffice.kpi.platform.rest.internal.session;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import vn.eoffice.kpi.host.api.RequestView;

/** What a host may see of a servlet's request. */
record ServletRequestView(HttpServletRequest request) implements RequestView {

    @Override
    public Optional<String> cookie(String name) {
        var cookies = request.getCookies();
        var all = cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies);
        return all.filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    @Override
    public String remoteAddress() {
        return request.getRemoteAddr();
    }
}
