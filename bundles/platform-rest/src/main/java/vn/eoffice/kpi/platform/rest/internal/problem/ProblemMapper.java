package vn.eoffice.kpi.platform.rest.internal.problem;

import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import vn.eoffice.kpi.platform.rest.Problem;

/** What a slice refuses on purpose. */
public final class ProblemMapper implements ExceptionMapper<Problem> {

    @Override
    public Response toResponse(Problem problem) {
        return Answers.of(problem);
    }
}
