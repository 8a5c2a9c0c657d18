package vn.eoffice.kpi.platform.audit.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.audit.LedgerRow;
import vn.eoffice.kpi.platform.audit.Verification;
import vn.eoffice.kpi.platform.database.Database;

/** Writes acts; chaining them is left to the {@link Sealer}. */
@Component(service = Ledger.class, immediate = true)
public final class DefaultLedger implements Ledger {

    private final Database database;
    private final Clock clock;
    private final LedgerMapper acts;
    private final Sealer sealer;

    @Activate
    public DefaultLedger(@Reference Database database) {
        this(database, Clock.systemUTC());
    }

    DefaultLedger(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.acts = database.schema("audit", DefaultLedger.class, LedgerMapper.class)
                .mapper(LedgerMapper.class);
        this.sealer = new Sealer(database, acts);
    }

    @Activate
    void start() {
        sealer.start();
    }

    @Deactivate
    void stop() throws InterruptedException {
        sealer.stop();
    }

    @Override
    public void record(Act act) {
        if (!database.inTransaction()) {
            throw new IllegalStateException("The act (%s) on %s %s must be recorded inside its own transaction."
                    .formatted(act.action(), act.objectType(), act.objectId()));
        }
        acts.insert(clock.instant().truncatedTo(ChronoUnit.MICROS), act);
        database.afterCommit(sealer::wake);
    }

    @Override
    public List<LedgerRow> history(String objectType, String objectId) {
        return acts.ofObject(objectType, objectId).stream()
                .map(ActRow::toLedgerRow)
                .toList();
    }

    @Override
    public Verification verify() {
        return new Verifier(acts).verify();
    }
}
