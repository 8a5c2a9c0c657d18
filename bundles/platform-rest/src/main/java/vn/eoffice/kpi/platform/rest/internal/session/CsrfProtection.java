package vn.eoffice.kpi.platform.rest.internal.session;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import org.apache.cxf.phase.PhaseInterceptorChain;
import vn.eoffice.kpi.platform.rest.Problem;

/** Demands a token that only our own pages can read before anything is changed in a person's name. */
@Priority(Priorities.AUTHORIZATION)
public final class CsrfProtection implements ContainerRequestFilter {

    public static final String HEADER = "X-CSRF-Token";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Supplier<CsrfTokens> tokens;

    public CsrfProtection(Supplier<CsrfTokens> tokens) {
        this.tokens = tokens;
    }

    /** Whether a method promises to change nothing. */
    public static boolean safe(String method) {
        return SAFE.contains(method);
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (safe(context.getMethod())) {
            return;
        }
        var caller = CallerContext.of(requireNonNull(PhaseInterceptorChain.getCurrentMessage()))
                .caller();
        if (!tokens.get().holds(caller, context.getHeaderString(HEADER))) {
            throw Problem.field(
                    Problem.Kind.DENIED,
                    "request.csrf-token.invalid",
                    HEADER,
                    null,
                    "Thiếu hoặc sai mã chống giả mạo trong tiêu đề X-CSRF-Token: hãy tải lại trang (mã mới ở GET /kpi/api/v1/session).",
                    "The anti-forgery token in X-CSRF-Token is missing or wrong: reload the page (GET /kpi/api/v1/session has the new one).");
        }
    }
}
