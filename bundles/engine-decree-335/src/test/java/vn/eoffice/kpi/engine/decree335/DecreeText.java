package vn.eoffice.kpi.engine.decree335;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.eoffice.kpi.engine.api.kit.JsonTree;
import vn.eoffice.kpi.engine.api.kit.SampleRules;

/** The rule set that the bundle ships. */
final class DecreeText {

    private DecreeText() {}

    static SampleRules rules() {
        try (var in = DecreeEngine.class.getResourceAsStream("/rules/decree-335-2025.json")) {
            return SampleRules.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with one setting chosen otherwise. */
    static SampleRules choosing(String setting, Object value) {
        return changed("settings", setting, value);
    }

    @SuppressWarnings("unchecked")
    static SampleRules changed(String part, String key, Object value) {
        var changed =
                new LinkedHashMap<>((Map<String, Object>) rules().parameters().get(part));
        changed.put(key, value);
        return rules().with(part, changed);
    }

    static Object json(String text) {
        return JsonTree.read("{\"value\": " + text + "}").get("value");
    }
}
