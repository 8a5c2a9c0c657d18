package vn.eoffice.kpi.engine.api.kit;

import vn.eoffice.kpi.engine.api.KpiEngine;

/** The kit accepts an engine that keeps the contract. */
class ProductsEngineTest extends KpiEngineContract {

    static final SampleRules RULES = SampleRules.of(
            """
            {"id": "products", "version": "1", "engine": "products",
             "quality": {"EXCELLENT": 1.2, "GOOD": 1.0, "FAIR": 0.8, "POOR": 0.5, "FAILED": 0}}
            """);

    @Override
    protected KpiEngine engine() {
        return new ProductsEngine();
    }

    @Override
    protected SampleRules rules() {
        return RULES;
    }
}
