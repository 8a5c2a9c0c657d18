package vn.eoffice.kpi.engine.api.kit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.RuleSet;

/** A rule set for tests, as the plugin would give it. */
public record SampleRules(Map<String, Object> parameters) implements RuleSet {

    public SampleRules {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** A rule set from its JSON text. */
    public static SampleRules of(String json) {
        return new SampleRules(JsonTree.read(json));
    }

    /** The same with another value at a key of the top level. */
    public SampleRules with(String key, @Nullable Object value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.put(key, value);
        return new SampleRules(changed);
    }

    /** The same without a key of the top level. */
    public SampleRules without(String key) {
        var changed = new LinkedHashMap<>(parameters);
        changed.remove(key);
        return new SampleRules(changed);
    }

    @Override
    public String id() {
        return String.valueOf(parameters.get("id"));
    }

    @Override
    public String version() {
        return String.valueOf(parameters.get("version"));
    }
}
