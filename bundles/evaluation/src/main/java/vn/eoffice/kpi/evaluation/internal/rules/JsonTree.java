package vn.eoffice.kpi.evaluation.internal.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Json;

/** JSON as the engines' contract has it: unmodifiable, every number a {@code BigDecimal}, one text for equal content. */
final class JsonTree {

    private JsonTree() {}

    static @Nullable Object frozen(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof List<?> list) {
            var copy = new ArrayList<@Nullable Object>();
            list.forEach(element -> copy.add(frozen(element)));
            return Collections.unmodifiableList(copy);
        }
        return value instanceof BigInteger number ? new BigDecimal(number) : value;
    }

    static Map<String, Object> object(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> copy.put(key.toString(), frozen(value)));
        return unmodifiable(copy);
    }

    /** The contract speaks of {@code Map<String, Object>} although JSON has nulls. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, Object> unmodifiable(Map map) {
        return Collections.unmodifiableMap(map);
    }

    /** Keys sorted, no blanks, numbers without needless zeros. */
    static String canonical(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            var sorted = new TreeMap<String, String>();
            map.forEach((key, each) -> sorted.put(key.toString(), canonical(each)));
            return sorted.entrySet().stream()
                    .map(entry -> Json.text(entry.getKey()) + ":" + entry.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonTree::canonical).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toString();
        }
        return value == null ? "null" : Json.text(value);
    }
}
