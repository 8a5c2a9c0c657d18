package vn.eoffice.kpi.platform.rest.internal.session;

import static java.util.Objects.requireNonNull;

import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;
import vn.eoffice.kpi.host.api.Caller;

/** Serves {@code @Context Caller}. */
@Provider
public final class CallerContext implements ContextProvider<Caller> {

    @Override
    public Caller createContext(Message message) {
        return of(message).caller();
    }

    /** Who sent a message that was let in. */
    public static SignedIn of(Message message) {
        return requireNonNull(message.getExchange().get(SignedIn.class), "no caller: the request was not let in");
    }

    /** Serves {@code @Context SignedIn}. */
    @Provider
    public static final class WithPath implements ContextProvider<SignedIn> {

        @Override
        public SignedIn createContext(Message message) {
            return of(message);
        }
    }
}
