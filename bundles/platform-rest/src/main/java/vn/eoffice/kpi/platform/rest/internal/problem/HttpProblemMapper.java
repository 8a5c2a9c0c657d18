package vn.eoffice.kpi.platform.rest.internal.problem;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import vn.eoffice.kpi.platform.rest.Text;

/** What the HTTP layer itself refuses: unknown addresses, methods, media types, missing bodies. */
public final class HttpProblemMapper implements ExceptionMapper<WebApplicationException> {

    private static final Set<String> KEPT = Set.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER, HttpHeaders.LOCATION);
    private static final String VERSION = "/v1/";

    private final Predicate<String> awaited;

    /** @param awaited says of an address ("/worklog/days") whether it may be there in a moment */
    public HttpProblemMapper(Predicate<String> awaited) {
        this.awaited = awaited;
    }

    @Override
    public Response toResponse(WebApplicationException refusal) {
        var given = refusal.getResponse();
        var status = given.getStatus();
        if (status < 400 || given.hasEntity()) {
            return given;
        }
        if (status >= 500 && status != 503) {
            return FaultProblemMapper.answer(refusal.getCause() == null ? refusal : refusal.getCause());
        }
        if (status == 404 && awaited.test(address())) {
            return Answers.of(503, "part.starting", text(503), List.of());
        }
        var answer = Response.fromResponse(Answers.of(status, "request." + name(status), text(status), List.of()));
        given.getStringHeaders().forEach((header, values) -> {
            if (KEPT.contains(header)) {
                answer.header(header, null).header(header, String.join(", ", values));
            }
        });
        return answer.build();
    }

    /** The address below the version. */
    private static String address() {
        var message = PhaseInterceptorChain.getCurrentMessage();
        var request = message == null ? null : message.getExchange().getInMessage();
        var path = request == null ? "" : Objects.toString(request.get(Message.REQUEST_URI), "");
        return path.substring(path.indexOf(VERSION) < 0 ? path.length() : path.indexOf(VERSION) + VERSION.length() - 1);
    }

    private static String name(int status) {
        return switch (status) {
            case 404 -> "address.unknown";
            case 405 -> "method.unsupported";
            case 406 -> "accept.unsupported";
            case 415 -> "content-type.unsupported";
            case 503 -> "unavailable";
            default -> "malformed";
        };
    }

    private static Text text(int status) {
        return switch (status) {
            case 404 ->
                Text.of(
                        "Không có địa chỉ này: hãy xem các địa chỉ tại /kpi/api/openapi.json.",
                        "There is no such address: see /kpi/api/openapi.json for those that are.");
            case 405 ->
                Text.of(
                        "Địa chỉ này không nhận phương thức đã dùng: hãy dùng một phương thức trong tiêu đề Allow.",
                        "This address does not take that method: use one of the Allow header.");
            case 406 ->
                Text.of(
                        "Không có câu trả lời ở dạng mà tiêu đề Accept yêu cầu: hãy nhận application/json.",
                        "There is no answer in the form that the Accept header asks for: accept application/json.");
            case 415 ->
                Text.of(
                        "Tiêu đề Content-Type không phải loại được nhận: hãy gửi application/json.",
                        "The Content-Type header names no type that is taken here: send application/json.");
            case 503 ->
                Text.of(
                        "Phần này của hệ thống đang khởi động hoặc được cập nhật: hãy thử lại sau vài giây.",
                        "This part of the system is starting or being updated: try again in a few seconds.");
            default ->
                Text.of(
                        "Không đọc được yêu cầu: hãy xem dạng đúng tại /kpi/api/openapi.json.",
                        "The request cannot be read: see /kpi/api/openapi.json for its form.");
        };
    }
}
