package vn.eoffice.kpi.directory.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.audit.LedgerRow;
import vn.eoffice.kpi.platform.audit.Verification;

/** Keeps acts in memory. */
public final class TestLedger implements Ledger {

    public final List<Act> acts = new CopyOnWriteArrayList<>();

    @Override
    public void record(Act act) {
        acts.add(act);
    }

    @Override
    public List<LedgerRow> history(String objectType, String objectId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verification verify() {
        throw new UnsupportedOperationException();
    }
}
