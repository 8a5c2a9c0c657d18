package vn.eoffice.kpi.evaluation.internal.sample;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;

/** Remembers acts. */
public final class SampleLedger {

    public final Ledger service = Partly.of(Ledger.class, this);
    public final List<Act> acts = new CopyOnWriteArrayList<>();

    public void record(Act act) {
        acts.add(act);
    }
}
