package vn.eoffice.kpi.evaluation.internal.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import vn.eoffice.kpi.platform.rest.Json;

/** The rule set of the golden vectors, as an administrator would put it. */
public final class ExampleRules {

    private ExampleRules() {}

    public static String json() {
        return changed(rules -> {});
    }

    public static String changed(Consumer<ObjectNode> change) {
        try (var in = ExampleRules.class.getResourceAsStream("/example-rules.json")) {
            var rules = (ObjectNode) Json.mapper().readTree(in);
            change.accept(rules);
            return Json.text(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
