package vn.eoffice.kpi.host.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Says who is calling, from the host's own session. Implementations are thread-safe and answer within milliseconds. */
@ConsumerType
public interface SignIn {

    /** The caller; empty when the request carries no living session of this host. */
    Optional<Caller> caller(RequestView request);

    /** Where a person signs in, as a path of the host; a request without a session is pointed there. */
    String signInPath();
}
