package vn.eoffice.kpi.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One golden vector.
 *
 * @param kind what is calculated; "ENTRIES" for those of norm-hours
 * @param ruleSet the rules that the file brings, or those of the engine
 */
record Vector(String id, String kind, JsonNode ruleSet, JsonNode input, List<JsonNode> expected) {

    static Vector of(JsonNode node, JsonNode ruleSet) {
        var expected = new ArrayList<JsonNode>();
        node.path("expected").forEach(expected::add);
        if (expected.isEmpty()) {
            throw new IllegalArgumentException("Vector " + node.path("id").asText() + " expects nothing.");
        }
        return new Vector(
                node.path("id").asText(), node.path("kind").asText("ENTRIES"), ruleSet, node.path("input"), expected);
    }

    /** What differs from the expectation, for people; empty when nothing does. */
    List<String> differences() {
        var differences = new ArrayList<String>();
        for (var each : expected) {
            var rules = Settings.merged(ruleSet, each.path("settings"));
            var seen = kind.equals("ENTRIES")
                    ? NormHoursVectors.seen(rules, input, each)
                    : DecreeVectors.seen(kind, rules, input);
            new Comparison(each.path("settings").toString(), differences).compare(each, seen);
        }
        return differences;
    }
}
