package vn.eoffice.kpi.benchmark;

import java.util.HashMap;
import java.util.Map;
import vn.eoffice.kpi.engine.api.Label;

/** The words of each rate by its rule, taken from plain Java, so that all explain alike. */
final class Words {

    private Words() {}

    static Map<String, Label> byRule() {
        var words = new HashMap<String, Label>();
        for (var facts : Cases.ALL) {
            var rate = PlainJava.rate(facts);
            words.put(rate.rule().toString(), rate.words());
        }
        return words;
    }
}
