package vn.eoffice.kpi.platform.rest.internal.problem;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import javax.ws.rs.CookieParam;
import javax.ws.rs.FormParam;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.ext.ParamConverter;
import javax.ws.rs.ext.ParamConverterProvider;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Problem;

/** Reads parameters of paths, queries and headers; one that cannot be read is named with its value and what would do. */
public final class Parameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.ofEntries(
            Map.entry(long.class, Long::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(int.class, Integer::valueOf),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(boolean.class, Parameters::truth),
            Map.entry(Boolean.class, Parameters::truth),
            Map.entry(BigDecimal.class, BigDecimal::new),
            Map.entry(LocalDate.class, Parameters::day),
            Map.entry(YearMonth.class, YearMonth::parse),
            Map.entry(Instant.class, Instant::parse),
            Map.entry(UUID.class, UUID::fromString));

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, Object> reader = type.isEnum() ? text -> constant(type, text) : READERS.get(type);
        return reader == null ? null : (ParamConverter<T>) new Converter(name(annotations), type, reader);
    }

    private record Converter(String name, Class<?> type, Function<String, Object> reader)
            implements ParamConverter<Object> {

        @Override
        public @Nullable Object fromString(@Nullable String text) {
            if (text == null || text.isBlank() && !type.isPrimitive()) {
                return null;
            }
            try {
                return reader.apply(text.strip());
            } catch (RuntimeException e) {
                var expected = Expected.of(type);
                throw Problem.field(
                        Problem.Kind.MALFORMED,
                        "request.parameter.malformed",
                        name,
                        text,
                        "Tham số “%s” phải là %s.".formatted(name, expected.vi()),
                        "The parameter “%s” must be %s.".formatted(name, expected.en()));
            }
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
    }

    /** Java knows days that no database does; a year of four digits is enough for everybody. */
    private static Object day(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeException(text);
        }
        return day;
    }

    private static Object truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static String name(Annotation[] annotations) {
        for (var annotation : annotations) {
            if (annotation instanceof PathParam path) {
                return path.value();
            } else if (annotation instanceof QueryParam query) {
                return query.value();
            } else if (annotation instanceof HeaderParam header) {
                return header.value();
            } else if (annotation instanceof CookieParam cookie) {
                return cookie.value();
            } else if (annotation instanceof FormParam form) {
                return form.value();
            }
        }
        return "?";
    }
}
