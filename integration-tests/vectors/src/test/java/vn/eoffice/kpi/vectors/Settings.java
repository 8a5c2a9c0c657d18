package vn.eoffice.kpi.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.eoffice.kpi.engine.api.kit.SampleRules;

/** A rule set with the settings of one expectation. */
final class Settings {

    private Settings() {}

    static SampleRules merged(JsonNode ruleSet, JsonNode settings) {
        var merged = ruleSet.<ObjectNode>deepCopy();
        merged.withObjectProperty("settings").setAll(settings.<ObjectNode>deepCopy());
        return SampleRules.of(merged.toString());
    }
}
