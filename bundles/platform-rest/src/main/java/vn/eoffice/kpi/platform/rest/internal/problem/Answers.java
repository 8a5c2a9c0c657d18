package vn.eoffice.kpi.platform.rest.internal.problem;

import java.util.List;
import java.util.Map;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.apache.cxf.helpers.CastUtils;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.Text;

/** Makes answers of problems, in the language of the present request. */
public final class Answers {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Where the request log finds the code of a refused request. */
    public static final String CODE = Answers.class.getName() + ".code";

    private static final String RETRY_SECONDS = "2";

    private Answers() {}

    static Response of(Problem problem) {
        return of(problem.kind().status(), problem.code(), problem.text(), problem.faults());
    }

    static Response of(int status, String code, Text text, List<FieldFault> faults) {
        return build(status, code, text, faults, null, null);
    }

    /** The answer to somebody unknown: where they sign in. */
    public static Response signIn(Problem problem, String signInPath) {
        return build(problem.kind().status(), problem.code(), problem.text(), List.of(), signInPath, null);
    }

    static Response incident(String incident, Text text) {
        return build(500, "server.fault", text, List.of(), null, incident);
    }

    private static Response build(
            int status,
            String code,
            Text text,
            List<FieldFault> faults,
            @Nullable String signInPath,
            @Nullable String incident) {
        var message = PhaseInterceptorChain.getCurrentMessage();
        var language = Language.of(acceptLanguage(message));
        if (message != null) {
            message.getExchange().put(CODE, code);
        }
        var view = new ProblemView(
                "urn:eoffice-kpi:problem:" + code,
                language.of(ProblemView.title(status)),
                status,
                language.of(text),
                code,
                text.vi(),
                text.en(),
                faults.stream().map(ProblemView.ErrorView::of).toList(),
                signInPath,
                incident);
        var answer = Response.status(status)
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .entity(view);
        if (status == 503 || status == 429) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (status == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Session realm=\"eoffice-kpi\"");
        }
        return answer.build();
    }

    private static @Nullable String acceptLanguage(@Nullable Message message) {
        if (message == null) {
            return null;
        }
        Map<String, List<String>> headers =
                CastUtils.cast((Map<?, ?>) message.getExchange().getInMessage().get(Message.PROTOCOL_HEADERS));
        var values = headers == null ? null : headers.get(HttpHeaders.ACCEPT_LANGUAGE);
        return values == null || values.isEmpty() ? null : values.get(0);
    }
}
