package vn.eoffice.kpi.platform.rest.internal.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.eoffice.kpi.platform.rest.Text;

/** Says in words which values a type takes. */
final class Expected {

    private static final Set<Class<?>> INT = Set.of(int.class, Integer.class);
    private static final Set<Class<?>> LONG = Set.of(long.class, Long.class);

    private Expected() {}

    static Text of(Class<?> type) {
        if (type.isEnum()) {
            var names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "));
            return Text.of("một trong các giá trị: " + names, "one of: " + names);
        }
        if (INT.contains(type)) {
            return Text.of(
                    "một số nguyên không quá " + Integer.MAX_VALUE, "a whole number, at most " + Integer.MAX_VALUE);
        }
        if (LONG.contains(type)) {
            return Text.of("một số nguyên", "a whole number");
        }
        if (type == BigDecimal.class || type == double.class || type == Double.class) {
            return Text.of("một số, dấu thập phân là dấu chấm", "a number with a decimal point");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Text.of("true hoặc false", "true or false");
        }
        if (type == LocalDate.class) {
            return Text.of("một ngày dạng 2026-11-25", "a day like 2026-11-25");
        }
        if (type == YearMonth.class) {
            return Text.of("một tháng dạng 2026-11", "a month like 2026-11");
        }
        if (type == Instant.class) {
            return Text.of("một thời điểm dạng 2026-11-25T01:30:00Z", "a moment like 2026-11-25T01:30:00Z");
        }
        if (type == UUID.class) {
            return Text.of(
                    "một mã UUID dạng 123e4567-e89b-12d3-a456-426614174000",
                    "a UUID like 123e4567-e89b-12d3-a456-426614174000");
        }
        if (type == String.class) {
            return Text.of(
                    "một chuỗi ký tự lành lặn, không có ký tự rỗng (U+0000)",
                    "a text of whole characters without the null character (U+0000)");
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return Text.of("một danh sách", "a list");
        }
        return Text.of("một đối tượng như mô tả tại /kpi/api/openapi.json", "an object as /kpi/api/openapi.json says");
    }
}
