package vn.eoffice.kpi.platform.rest.internal.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.host.api.RequestView;
import vn.eoffice.kpi.host.api.SignIn;

/** All hosts that vouch for callers; they come and go. */
@Component(service = SignIns.class)
public final class SignIns {

    private static final Logger LOG = LoggerFactory.getLogger(SignIns.class);

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final List<SignIn> hosts = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addSignIn(SignIn host) {
        hosts.add(host);
        synchronized (this) {
            notifyAll();
        }
    }

    public void removeSignIn(SignIn host) {
        hosts.remove(host);
    }

    /** Where people sign in; empty while no host is connected. */
    public Optional<String> signInPath() {
        return hosts.stream().map(SignIn::signInPath).findFirst();
    }

    /** The first host's answer that knows the caller; a host that fails counts only when no other one does. */
    Optional<SignedIn> signedIn(RequestView request) {
        awaitHost();
        RuntimeException failure = null;
        for (var host : hosts) {
            try {
                var caller = host.caller(request);
                if (caller.isPresent()) {
                    return Optional.of(new SignedIn(caller.get(), host.signInPath()));
                }
            } catch (RuntimeException e) {
                LOG.debug("A host cannot say who is calling", e);
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return Optional.empty();
    }

    /** An update of the only host's bundle goes unseen. */
    private synchronized void awaitHost() {
        var deadline = System.nanoTime() + PATIENCE_NANOS;
        try {
            for (long left; hosts.isEmpty() && (left = deadline - System.nanoTime()) > 0; ) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
