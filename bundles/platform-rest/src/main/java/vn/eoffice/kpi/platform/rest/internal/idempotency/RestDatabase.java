package vn.eoffice.kpi.platform.rest.internal.idempotency;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.rest.internal.session.CsrfTokens;

/** This bundle's part of the database: kept answers and the secret of the anti-forgery tokens. */
@Component(service = RestDatabase.class)
public final class RestDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(RestDatabase.class);

    private static final int KEPT_DAYS = 7;
    private static final int PURGED_AT_ONCE = 1_000;

    private final Database database;
    private final KeptAnswerMapper mapper;
    private final CsrfTokens csrfTokens;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "kpi-rest-purge"));

    @Activate
    public RestDatabase(@Reference Database database) {
        this.database = database;
        this.mapper = database.schema("rest", RestDatabase.class, KeptAnswerMapper.class)
                .mapper(KeptAnswerMapper.class);
        this.csrfTokens = new CsrfTokens(secret(mapper));
    }

    @Activate
    void start() {
        worker.scheduleWithFixedDelay(this::purge, 1, 60, TimeUnit.MINUTES);
    }

    @Deactivate
    void stop() {
        worker.shutdownNow();
    }

    public CsrfTokens csrfTokens() {
        return csrfTokens;
    }

    public <T> T transaction(Supplier<T> work) {
        return database.transaction(work);
    }

    public KeptAnswers keptAnswers() {
        return new KeptAnswers(database, mapper);
    }

    /** Throws when the database does not answer. */
    public void ping() {
        mapper.ping();
    }

    /** Forgets keys whose time is over; done in the background every hour. */
    public void purge() {
        try {
            for (int n = PURGED_AT_ONCE;
                    n == PURGED_AT_ONCE && !Thread.currentThread().isInterrupted(); ) {
                n = mapper.purge(KEPT_DAYS, PURGED_AT_ONCE);
            }
        } catch (RuntimeException e) {
            LOG.warn("Old idempotency keys stay until the next try: {}", e.toString());
        }
    }

    /** The first node makes it, all others use it. */
    private static byte[] secret(KeptAnswerMapper mapper) {
        var offer = new byte[32];
        new SecureRandom().nextBytes(offer);
        mapper.offerSecret("csrf", HexFormat.of().formatHex(offer));
        return HexFormat.of().parseHex(mapper.secret("csrf"));
    }
}
