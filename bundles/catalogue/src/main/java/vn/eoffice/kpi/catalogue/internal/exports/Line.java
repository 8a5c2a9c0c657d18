package vn.eoffice.kpi.catalogue.internal.exports;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of one row by the fields of their columns; what is not configured is left out. */
final class Line {

    private final Map<String, Object> values = new HashMap<>();

    Line with(String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value instanceof BigDecimal number ? bare(number) : value);
        }
        return this;
    }

    /** 4.50 is written as 4.5, whichever way it came. */
    private static BigDecimal bare(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    @Nullable
    Object value(String field) {
        return values.get(field);
    }

    Collection<String> fields() {
        return values.keySet();
    }
}
