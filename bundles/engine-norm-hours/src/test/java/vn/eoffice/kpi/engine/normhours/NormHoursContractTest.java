package vn.eoffice.kpi.engine.normhours;

import vn.eoffice.kpi.engine.api.KpiEngine;
import vn.eoffice.kpi.engine.api.kit.KpiEngineContract;
import vn.eoffice.kpi.engine.api.kit.SampleFacts;
import vn.eoffice.kpi.engine.api.kit.SampleRules;

class NormHoursContractTest extends KpiEngineContract {

    @Override
    protected KpiEngine engine() {
        return new NormHoursEngine();
    }

    @Override
    protected SampleRules rules() {
        return ExampleRules.rules();
    }

    @Override
    protected SampleFacts facts() {
        return SampleFacts.typical().complexity("C2");
    }
}
