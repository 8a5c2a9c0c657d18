package vn.eoffice.kpi.platform.rest.internal.session;

import static java.util.Objects.requireNonNull;

import javax.annotation.Priority;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.internal.problem.Answers;

/** Lets in whom a host vouches for; all others are pointed to the host's sign-in. */
@Priority(Priorities.AUTHENTICATION)
public final class SessionAuthentication implements ContainerRequestFilter {

    private final SignIns signIns;

    public SessionAuthentication(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        var message = requireNonNull(PhaseInterceptorChain.getCurrentMessage());
        var request = requireNonNull((HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST));
        var signedIn = signIns.signedIn(new ServletRequestView(request));
        if (signedIn.isPresent()) {
            message.getExchange().put(SignedIn.class, signedIn.get());
            return;
        }
        var path = signIns.signInPath()
                .orElseThrow(() -> Problem.of(
                        Problem.Kind.UNAVAILABLE,
                        "session.host.missing",
                        "Hệ thống văn phòng điện tử chưa kết nối nên chưa thể đăng nhập: hãy thử lại sau vài giây.",
                        "No e-office is connected, so nobody can sign in: try again in a few seconds."));
        context.abortWith(Answers.signIn(
                Problem.of(
                        Problem.Kind.UNAUTHENTICATED,
                        "session.missing",
                        "Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn: hãy đăng nhập tại %s rồi làm lại."
                                .formatted(path),
                        "You are not signed in, or your session has expired: sign in at %s and try again."
                                .formatted(path)),
                path));
    }
}
