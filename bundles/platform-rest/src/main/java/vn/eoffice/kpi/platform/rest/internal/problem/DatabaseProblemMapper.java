package vn.eoffice.kpi.platform.rest.internal.problem;

import java.util.List;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.platform.database.DatabaseUnavailable;
import vn.eoffice.kpi.platform.rest.Text;

/** The database is away: nothing was written, and a retry may succeed. */
public final class DatabaseProblemMapper implements ExceptionMapper<DatabaseUnavailable> {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseProblemMapper.class);

    public static final String CODE = "database.unavailable";

    public static final Text TEXT = Text.of(
            "Cơ sở dữ liệu tạm thời không trả lời; chưa có gì được ghi. Hãy thử lại sau vài giây.",
            "The database does not answer for the moment; nothing was written. Try again in a few seconds.");

    @Override
    public Response toResponse(DatabaseUnavailable fault) {
        LOG.warn("Answered 503, the database is away: {}", fault.getMessage());
        return Answers.of(503, CODE, TEXT, List.of());
    }
}
