package vn.eoffice.kpi.engine.api.kit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies of a tree, each with one value replaced by something odd. */
final class Broken {

    private Broken() {}

    private static final List<Object> ODD = odd();

    private static List<Object> odd() {
        var odd = new ArrayList<Object>(List.of(
                "",
                "no-such-value",
                Boolean.TRUE,
                List.of(),
                Map.of(),
                List.of(List.of(Map.of())),
                Map.of("no-such-key", List.of("x")),
                new BigDecimal("-1"),
                new BigDecimal("0.5"),
                new BigDecimal("1E+999999"),
                "1E+999999"));
        odd.add(null);
        return odd;
    }

    static List<Map<String, Object>> everyway(Map<String, Object> tree) {
        var ways = new ArrayList<Map<String, Object>>();
        tree.forEach((key, value) -> replacements(value).forEach(replaced -> {
            var copy = new LinkedHashMap<>(tree);
            copy.put(key, replaced);
            ways.add(copy);
        }));
        return ways;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> replacements(@Nullable Object value) {
        var replacements = new ArrayList<>(ODD);
        if (value instanceof Map<?, ?> map) {
            replacements.addAll(everyway((Map<String, Object>) map));
        }
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                for (var replaced : replacements(list.get(i))) {
                    var copy = new ArrayList<Object>(list);
                    copy.set(i, replaced);
                    replacements.add(copy);
                }
            }
        }
        return replacements;
    }
}
