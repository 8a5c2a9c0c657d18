package vn.eoffice.kpi.platform.rest.internal.idempotency;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import javax.ws.rs.core.Response;
import org.apache.cxf.jaxrs.JAXRSInvoker;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.model.ParameterType;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.internal.session.CsrfProtection;

/**
 * Calls a resource method: its arguments are checked first; what changes something runs in one transaction, which a problem or a
 * refusing answer rolls back; a POST happens once per key.
 */
public final class TransactionalInvoker extends JAXRSInvoker {

    private final Supplier<RestDatabase> database;
    private final Constraints constraints;

    public TransactionalInvoker(Supplier<RestDatabase> database, Constraints constraints) {
        this.database = database;
        this.constraints = constraints;
    }

    @Override
    protected @Nullable Object performInvocation(Exchange exchange, Object resource, Method method, Object[] arguments)
            throws Exception {
        var operation = exchange.get(OperationResourceInfo.class);
        if (operation.isSubResourceLocator()) {
            return super.performInvocation(exchange, resource, method, arguments);
        }
        demandBody(operation, arguments);
        constraints.check(resource, method, arguments);
        var verb = requireNonNull((String) exchange.getInMessage().get(Message.HTTP_REQUEST_METHOD));
        if (CsrfProtection.safe(verb)) {
            return Headers.told(super.performInvocation(exchange, resource, method, arguments));
        }
        Supplier<@Nullable Object> work = () -> work(exchange, resource, method, arguments);
        var rest = database.get();
        try {
            return verb.equals("POST")
                    ? rest.keptAnswers().once(BodyReader.requestKey(exchange), work)
                    : rest.transaction(work);
        } catch (Refused refused) {
            return refused.answer;
        } catch (Failed failed) {
            throw failed.failure;
        }
    }

    private @Nullable Object work(Exchange exchange, Object resource, Method method, Object[] arguments) {
        Object result;
        try {
            result = Headers.told(super.performInvocation(exchange, resource, method, arguments));
        } catch (InvocationTargetException e) {
            throw new Failed(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new Failed(e);
        }
        if (result instanceof Response response && response.getStatus() >= 400) {
            throw new Refused(response);
        }
        return result;
    }

    private static void demandBody(OperationResourceInfo operation, Object[] arguments) {
        var parameters = operation.getParameters();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] == null && parameters.get(i).getType() == ParameterType.REQUEST_BODY) {
                throw Problem.of(
                        Problem.Kind.MALFORMED,
                        "request.body.missing",
                        "Yêu cầu không có nội dung: hãy gửi một đối tượng JSON như mô tả tại /kpi/api/openapi.json.",
                        "The request has no body: send a JSON object as /kpi/api/openapi.json says.");
            }
        }
    }

    /** Carries a failure through the transaction, which it rolls back. */
    private static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Exception failure;

        Failed(Exception failure) {
            super(failure);
            this.failure = failure;
        }
    }

    /** Carries an answer that says no through the transaction, which it rolls back. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Response answer;

        Refused(Response answer) {
            super(null, null, false, false);
            this.answer = answer;
        }
    }
}
