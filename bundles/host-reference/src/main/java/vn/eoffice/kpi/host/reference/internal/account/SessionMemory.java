package vn.eoffice.kpi.host.reference.internal.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Sessions that this node has just found alive, so that the many requests of one page ask the database once. What ends a session
 * on this node is felt at once, on another one within two seconds.
 */
final class SessionMemory {

    private static final Duration TRUST = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    private record Found(Session session, Instant at) {}

    private volatile Map<String, Found> found = new ConcurrentHashMap<>();

    @Nullable
    Session recall(String digest, Instant now) {
        var known = found.get(digest);
        return known != null && Duration.between(known.at(), now).abs().compareTo(TRUST) < 0 ? known.session() : null;
    }

    /** To be taken before the database is asked: what was asked before a change is lost with it. */
    Memo memo() {
        var present = found;
        return (session, at) -> {
            if (present.size() >= MOST) {
                present.clear();
            }
            present.put(session.key(), new Found(session, at));
        };
    }

    void forget() {
        found = new ConcurrentHashMap<>();
    }

    interface Memo {
        void keep(Session session, Instant at);
    }
}
