package vn.eoffice.kpi.benchmark;

import vn.eoffice.kpi.engine.api.SchemaText;
import vn.eoffice.kpi.engine.api.kit.SampleRules;
import vn.eoffice.kpi.engine.decree335.DecreeEngine;

/** The rule set that the decree's engine ships. */
final class DecreeText {

    private DecreeText() {}

    static SampleRules rules() {
        return SampleRules.of(SchemaText.of(DecreeEngine.class, "/rules/decree-335-2025.json"));
    }
}
