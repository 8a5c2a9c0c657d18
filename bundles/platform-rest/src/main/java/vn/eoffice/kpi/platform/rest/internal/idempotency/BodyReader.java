package vn.eoffice.kpi.platform.rest.internal.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.internal.session.CallerContext;
import vn.eoffice.kpi.platform.rest.internal.session.CsrfProtection;

/** Takes the whole body within its limit before a transaction begins, and knows a POST by key and content. */
@Priority(Priorities.ENTITY_CODER)
public final class BodyReader implements ContainerRequestFilter, ContainerResponseFilter {

    public static final String HEADER = "Idempotency-Key";

    /** Headers that say what the body is: the same bytes under another name are another request. */
    private static final List<String> OF_THE_BODY = List.of("Content-Type", "X-File-Name");

    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");

    private final long limit;
    private final long fileLimit;

    /**
     * @param limit bytes of a body
     * @param fileLimit bytes of a body that is not JSON
     */
    public BodyReader(long limit, long fileLimit) {
        this.limit = limit;
        this.fileLimit = Math.max(limit, fileLimit);
    }

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        if (CsrfProtection.safe(context.getMethod())) {
            return;
        }
        var message = requireNonNull(PhaseInterceptorChain.getCurrentMessage());
        var post = context.getMethod().equals("POST");
        var key = post ? key(context.getHeaderString(HEADER)) : "";
        var digest = sha256();
        var address = message.get(Message.REQUEST_URI) + "?" + message.get(Message.QUERY_STRING);
        digest.update((context.getMethod() + " " + address + "\n").getBytes(UTF_8));
        for (var header : OF_THE_BODY) {
            digest.update((header + ": " + context.getHeaderString(header) + "\n").getBytes(UTF_8));
        }
        var body = read(context, digest);
        context.setEntityStream(body.stream());
        message.getExchange().put(Body.class, body);
        if (post) {
            var caller = CallerContext.of(message).caller();
            message.getExchange()
                    .put(RequestKey.class, new RequestKey(caller.host() + ":" + caller.person(), key, digest.digest()));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        var message = PhaseInterceptorChain.getCurrentMessage();
        var body = message == null ? null : message.getExchange().remove(Body.class);
        if (body != null) {
            body.close();
        }
    }

    private Body read(ContainerRequestContext context, MessageDigest digest) throws IOException {
        var stream = context.getEntityStream();
        var type = context.getMediaType();
        var most = type == null || type.getSubtype().endsWith("json") ? limit : fileLimit;
        Body body = null;
        if (context.getLength() > most) {
            Body.drain(stream, most);
        } else {
            body = Body.read(stream, most, digest);
        }
        if (body == null) {
            throw Problem.of(
                    Problem.Kind.TOO_LARGE,
                    "request.body.too-large",
                    "Nội dung gửi lên vượt quá giới hạn %s: hãy gửi tệp nhỏ hơn.".formatted(size(most)),
                    "The body is larger than the limit of %s: send a smaller one.".formatted(size(most)));
        }
        return body;
    }

    private static String size(long limit) {
        return limit >= 1024 * 1024 ? limit / (1024 * 1024) + " MB" : limit + " byte";
    }

    private static String key(@Nullable String given) {
        if (given == null || given.isBlank()) {
            throw Problem.field(
                    Problem.Kind.MALFORMED,
                    "request.idempotency-key.missing",
                    HEADER,
                    null,
                    "Thiếu tiêu đề Idempotency-Key: hãy gửi một mã riêng cho mỗi thao tác (ví dụ UUID) và dùng lại mã đó khi gửi lại.",
                    "The Idempotency-Key header is missing: send a key of its own with every act (a UUID, say) and the same one on a retry.");
        }
        if (!KEY.matcher(given).matches()) {
            throw Problem.field(
                    Problem.Kind.MALFORMED,
                    "request.idempotency-key.malformed",
                    HEADER,
                    given,
                    "Tiêu đề Idempotency-Key phải có từ 1 đến 100 ký tự ASCII, không có dấu cách.",
                    "The Idempotency-Key header must have 1 to 100 ASCII characters without blanks.");
        }
        return given;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static RequestKey requestKey(Exchange exchange) {
        return requireNonNull(exchange.get(RequestKey.class), "a POST without its key");
    }
}
