package vn.eoffice.kpi.platform.rest.internal.problem;

import java.io.EOFException;
import java.util.UUID;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.platform.rest.Text;

/** A fault of ours: the log has the whole story under a number, the caller gets the number only. */
public final class FaultProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultProblemMapper.class);

    @Override
    public Response toResponse(Throwable fault) {
        return answer(fault);
    }

    static Response answer(Throwable fault) {
        var incident = UUID.randomUUID().toString().substring(0, 13);
        if (fault instanceof EOFException) {
            LOG.debug("Incident {}: the client went away", incident, fault);
        } else {
            LOG.error("Incident {}: a request failed", incident, fault);
        }
        return Answers.incident(
                incident,
                Text.of(
                        "Hệ thống gặp lỗi khi xử lý yêu cầu: hãy tải lại rồi thử lại; nếu vẫn lỗi, báo quản trị viên mã sự cố "
                                + incident + ".",
                        "The system failed to handle the request: reload and try again; if it fails again, tell the administrator incident "
                                + incident + "."));
    }
}
