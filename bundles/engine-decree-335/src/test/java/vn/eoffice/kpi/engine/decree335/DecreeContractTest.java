package vn.eoffice.kpi.engine.decree335;

import vn.eoffice.kpi.engine.api.KpiEngine;
import vn.eoffice.kpi.engine.api.kit.KpiEngineContract;
import vn.eoffice.kpi.engine.api.kit.SampleRules;

class DecreeContractTest extends KpiEngineContract {

    @Override
    protected KpiEngine engine() {
        return new DecreeEngine();
    }

    @Override
    protected SampleRules rules() {
        return DecreeText.rules();
    }
}
