package vn.eoffice.kpi.engine.api;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** One form per number, so that equal outcomes are equal records: no trailing zeros, no exponent. */
final class Exact {

    private Exact() {}

    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Map<String, BigDecimal> plain(Map<String, BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        var plain = new TreeMap<String, BigDecimal>();
        numbers.forEach((name, number) -> plain.put(name, plain(number)));
        return Collections.unmodifiableMap(plain);
    }
}
