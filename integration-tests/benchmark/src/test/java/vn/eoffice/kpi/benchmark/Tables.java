package vn.eoffice.kpi.benchmark;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.eoffice.kpi.engine.api.kit.SampleRules;

/** Three tables, the same for everybody: complexity, quality, and a rate by working days early (above 0) or late (below 0). */
final class Tables {

    static final Map<String, String> COMPLEXITY =
            ordered("C1", "0.8", "C2", "1.0", "C3", "1.3", "C4", "1.6", "C5", "2.0");
    static final Map<String, String> QUALITY =
            ordered("EXCELLENT", "1.10", "GOOD", "1.00", "FAIR", "0.85", "POOR", "0.60", "FAILED", "0.00");
    static final String ON_TIME = "0";
    static final List<Band> EARLY = List.of(band(1, 2, "0.05"), band(3, 5, "0.10"), band(6, null, "0.20"));
    static final List<Band> LATE =
            List.of(band(1, 2, "-0.10"), band(3, 5, "-0.25"), band(6, 10, "-0.50"), band(11, null, "-1.00"));

    private Tables() {}

    /** Days from and to, both included; without an end it is open. */
    record Band(int from, Integer to, String rate) {

        String json() {
            return "{\"from\": %d, \"to\": %s, \"rate\": \"%s\"}".formatted(from, to, rate);
        }

        String days() {
            return to == null ? ">= " + from : from + "-" + to;
        }
    }

    /** The tables as a rule set, with caps that never bind. */
    static SampleRules ruleSet() {
        return SampleRules.of(
                """
                {"id": "three-tables", "version": "1", "engine": "norm-hours",
                 "complexity": %s, "quality": %s,
                 "timeliness": {"unit": "WORKING_DAYS", "early": %s, "onTime": "%s", "late": %s,
                   "bonusCap": "10", "penaltyCap": "-1", "bonusNeedsGradeAtLeast": "FAILED"},
                 "entryFactorCap": "1000", "shares": {"LEAD": "1", "COLLABORATOR": "0.3"},
                 "notScoredOrder": ["FOR_INFORMATION", "NO_NORM", "NO_COMPLEXITY", "NOT_CONFIRMED", "UNRATED", "NO_DUE_DATE"],
                 "period": {"bonusCapOfValue": "0.03"}}
                """
                        .formatted(json(COMPLEXITY), json(QUALITY), json(EARLY), ON_TIME, json(LATE)));
    }

    static Map<String, BigDecimal> numbers(Map<String, String> table) {
        return table.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new BigDecimal(entry.getValue())));
    }

    private static String json(Map<String, String> table) {
        return table.entrySet().stream()
                .map(entry -> "\"%s\": \"%s\"".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String json(List<Band> bands) {
        return bands.stream().map(Band::json).collect(Collectors.joining(", ", "[", "]"));
    }

    private static Band band(int from, Integer to, String rate) {
        return new Band(from, to, rate);
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
