package vn.eoffice.kpi.engine.normhours;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.eoffice.kpi.engine.api.kit.JsonTree;
import vn.eoffice.kpi.engine.api.kit.SampleRules;

/** The golden vectors and the example rule set that they bring. */
final class ExampleRules {

    static final Map<String, Object> FILE = read();

    private ExampleRules() {}

    static SampleRules rules() {
        return new SampleRules(object(FILE.get("ruleSet")));
    }

    /** The example with one value changed, at a path of keys and indices. */
    static SampleRules changed(String path, String json) {
        var value = JsonTree.read("{\"value\": " + json + "}").get("value");
        return new SampleRules(object(Change.at(rules().parameters(), List.of(path.split("[.\\[\\]]+")), value)));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> read() {
        try (var in = ExampleRules.class.getResourceAsStream("/norm-hours.json")) {
            return JsonTree.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
