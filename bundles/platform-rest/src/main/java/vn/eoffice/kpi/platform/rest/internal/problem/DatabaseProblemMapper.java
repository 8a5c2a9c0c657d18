package vn.eoffice.kpi.platform.rest.internal.problem;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
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
            "Cơ sở dữ liệu tạm thời không trả lời: hãy thử lại sau vài giây; gửi lại với cùng Idempotency-Key sẽ không ghi hai lần.",
            "The database does not answer for the moment: try again in a few seconds; the same Idempotency-Key never writes twice.");

    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(10);

    /** One line for many refused requests. */
    private static final AtomicLong LOUD = new AtomicLong(System.nanoTime() - QUIET_NANOS);

    @Override
    public Response toResponse(DatabaseUnavailable fault) {
        var before = LOUD.get();
        var now = System.nanoTime();
        if (now - before >= QUIET_NANOS && LOUD.compareAndSet(before, now)) {
            LOG.warn("Requests are answered 503, the database is away: {}", fault.getMessage());
        }
        return Answers.of(503, CODE, TEXT, List.of());
    }
}
