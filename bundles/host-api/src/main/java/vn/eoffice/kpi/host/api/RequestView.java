package vn.eoffice.kpi.host.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What a {@link SignIn} may look at. */
@ProviderType
public interface RequestView {

    Optional<String> cookie(String name);

    /** The first value of a header; names ignore case. */
    Optional<String> header(String name);

    String remoteAddress();
}
