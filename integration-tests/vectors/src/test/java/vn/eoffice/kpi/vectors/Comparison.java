package vn.eoffice.kpi.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds what was seen against what a vector expects; a field that was not seen is a difference. */
final class Comparison {

    /** The handbook's own figures have one decimal. */
    private static final int PRINTED_DECIMALS = 1;

    private static final Set<String> RATIOS =
            Set.of("quantity", "quality", "progress", "unitResult", "organising", "cohesion", "mean");

    private final String settings;
    private final List<String> differences;

    Comparison(String settings, List<String> differences) {
        this.settings = settings;
        this.differences = differences;
    }

    void compare(JsonNode expected, Map<String, Object> seen) {
        expected.fields().forEachRemaining(field -> {
            var name = field.getKey();
            switch (name) {
                case "settings" -> {}
                case "printed" -> printed(field.getValue(), seen);
                default -> value(name, field.getValue(), seen.get(name));
            }
        });
    }

    private void value(String name, JsonNode wanted, @Nullable Object found) {
        if (found instanceof Figure figure) {
            figure(name, wanted, figure);
        } else if (wanted.isArray() && found instanceof List<?> list) {
            list(name, wanted, list);
        } else if (wanted.isObject() && found instanceof Map<?, ?> map) {
            object(name, wanted, map);
        } else if (!same(wanted, found)) {
            differ(name, wanted, found);
        }
    }

    private void list(String name, JsonNode wanted, List<?> found) {
        if (wanted.size() != found.size()) {
            differ(name, wanted, found);
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            value(name + "[" + i + "]", wanted.get(i), found.get(i));
        }
    }

    private void object(String name, JsonNode wanted, Map<?, ?> found) {
        if (!found.keySet().equals(names(wanted))) {
            differ(name, wanted, found);
        }
        wanted.fields()
                .forEachRemaining(
                        field -> value(name + "." + field.getKey(), field.getValue(), found.get(field.getKey())));
    }

    private static Set<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return Set.copyOf(names);
    }

    private void figure(String name, JsonNode wanted, Figure figure) {
        if (wanted.isTextual()) {
            exact(name, wanted.asText(), figure.value());
            return;
        }
        wanted.fields().forEachRemaining(field -> {
            var text = field.getValue().asText();
            var place = name + "." + field.getKey();
            switch (field.getKey()) {
                case "exact" -> exact(place, text, figure.value());
                case "percent" -> rounded(place, text, figure.value().movePointRight(2), 2);
                case "points" -> {
                    if (!figure.published().toPlainString().equals(text)) {
                        differ(place, field.getValue(), figure.published().toPlainString());
                    }
                }
                default -> differ(place, field.getValue(), null);
            }
        });
    }

    private void printed(JsonNode printed, Map<String, Object> seen) {
        printed.fields().forEachRemaining(field -> {
            var found = seen.get(field.getKey());
            if (!(found instanceof Figure figure)) {
                differ("printed." + field.getKey(), field.getValue(), found);
                return;
            }
            var shown = RATIOS.contains(field.getKey()) ? figure.value().movePointRight(2) : figure.value();
            rounded("printed." + field.getKey(), field.getValue().asText(), shown, PRINTED_DECIMALS);
        });
    }

    /** A fraction, or a decimal; what has no end agrees to 30 decimals, more than any fraction of this size needs. */
    private void exact(String name, String wanted, BigDecimal found) {
        var parts = wanted.split("/");
        var numerator = new BigDecimal(parts[0]);
        var denominator = parts.length > 1 ? new BigDecimal(parts[1]) : BigDecimal.ONE;
        var off = found.multiply(denominator).subtract(numerator).abs();
        if (off.compareTo(denominator.movePointLeft(30)) > 0) {
            differences.add("%s %s: expected %s, got %s".formatted(settings, name, wanted, found.toPlainString()));
        }
    }

    private void rounded(String name, String wanted, BigDecimal found, int decimals) {
        var shown = found.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        if (!shown.equals(wanted)) {
            differences.add("%s %s: expected %s, got %s".formatted(settings, name, wanted, shown));
        }
    }

    private static boolean same(JsonNode wanted, @Nullable Object found) {
        if (wanted.isNull() || found == null) {
            return wanted.isNull() && found == null;
        }
        return wanted.asText().equals(found instanceof BigDecimal number ? number.toPlainString() : found.toString());
    }

    private void differ(String name, JsonNode wanted, @Nullable Object found) {
        differences.add("%s %s: expected %s, got %s".formatted(settings, name, wanted, found));
    }
}
