package vn.eoffice.kpi.worklog.internal;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.audit.LedgerRow;
import vn.eoffice.kpi.platform.audit.Verification;

/** Keeps acts in memory. */
public final class TestLedger implements Ledger {

    private final List<Act> acts = new CopyOnWriteArrayList<>();

    @Override
    public void record(Act act) {
        acts.add(act);
    }

    @Override
    public List<LedgerRow> history(String objectType, String objectId) {
        return acts.stream()
                .filter(act ->
                        act.objectType().equals(objectType) && act.objectId().equals(objectId))
                .map(act -> new LedgerRow(acts.indexOf(act), Instant.EPOCH, act, null, null))
                .toList();
    }

    public List<String> actions(Object objectId) {
        return acts.stream()
                .filter(act -> act.objectId().equals(objectId.toString()))
                .map(Act::action)
                .toList();
    }

    @Override
    public Verification verify() {
        throw new UnsupportedOperationException();
    }
}
