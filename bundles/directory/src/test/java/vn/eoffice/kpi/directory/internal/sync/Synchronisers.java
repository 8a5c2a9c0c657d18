package vn.eoffice.kpi.directory.internal.sync;

import java.time.Duration;
import java.util.Map;
import vn.eoffice.kpi.directory.internal.store.DirectoryStore;
import vn.eoffice.kpi.host.api.DirectorySource;
import vn.eoffice.kpi.host.api.Host;
import vn.eoffice.kpi.platform.audit.Ledger;

/** Synchronisers as tests need them. */
public final class Synchronisers {

    private Synchronisers() {}

    /** One whose own rounds are an hour apart: after the first it reads when it is asked to. */
    public static DirectorySynchroniser idle(
            DirectoryStore store, Ledger ledger, Map<String, ? extends DirectorySource> hosts) {
        var synchroniser = new DirectorySynchroniser(store, ledger, Duration.ofHours(1), Duration.ZERO);
        hosts.forEach((host, source) -> synchroniser.addSource(source, Map.of(Host.ID, host)));
        synchroniser.start();
        return synchroniser;
    }

    public static void stop(DirectorySynchroniser synchroniser) {
        synchroniser.stop();
    }
}
