package vn.eoffice.kpi.platform.rest.internal.problem;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import javax.validation.ConstraintViolation;
import vn.eoffice.kpi.platform.rest.Text;

/** Says what a broken constraint asks for. */
final class ConstraintText {

    private ConstraintText() {}

    static Text of(String field, ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        var rule = rule(
                descriptor.getAnnotation().annotationType().getSimpleName(),
                descriptor.getAttributes(),
                violation.getMessage());
        return Text.of("Trường “%s” %s.".formatted(field, rule.vi()), "The field “%s” %s.".formatted(field, rule.en()));
    }

    private static Text rule(String constraint, Map<String, Object> values, String message) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> Text.of("không được để trống", "must not be empty");
            case "Null" -> Text.of("phải để trống", "must be left out");
            case "Size" -> size(requireNonNull(values.get("min")), requireNonNull(values.get("max")));
            case "Min", "DecimalMin" ->
                Text.of("phải từ %s trở lên".formatted(values.get("value")), "must be at least " + values.get("value"));
            case "Max", "DecimalMax" ->
                Text.of("không được quá %s".formatted(values.get("value")), "must be at most " + values.get("value"));
            case "Positive" -> Text.of("phải lớn hơn 0", "must be greater than 0");
            case "PositiveOrZero" -> Text.of("không được âm", "must not be negative");
            case "Digits" ->
                Text.of(
                        "được có nhiều nhất %s chữ số nguyên và %s chữ số thập phân"
                                .formatted(values.get("integer"), values.get("fraction")),
                        "may have at most %s digits before and %s after the decimal point"
                                .formatted(values.get("integer"), values.get("fraction")));
            case "Pattern" ->
                Text.of("phải theo mẫu %s".formatted(values.get("regexp")), "must match " + values.get("regexp"));
            case "Past" -> Text.of("phải ở quá khứ", "must be in the past");
            case "PastOrPresent" -> Text.of("không được ở tương lai", "must not be in the future");
            case "Future" -> Text.of("phải ở tương lai", "must be in the future");
            case "FutureOrPresent" -> Text.of("không được ở quá khứ", "must not be in the past");
            case "AssertTrue" -> Text.of("phải là true", "must be true");
            case "AssertFalse" -> Text.of("phải là false", "must be false");
            case "Email" -> Text.of("phải là địa chỉ thư điện tử", "must be an e-mail address");
            default -> Text.of("không hợp lệ (%s)".formatted(message), "is not valid (%s)".formatted(message));
        };
    }

    private static Text size(Object min, Object max) {
        if (max.equals(Integer.MAX_VALUE)) {
            return Text.of("phải dài ít nhất %s".formatted(min), "must have a length of at least " + min);
        }
        return Text.of(
                "phải dài từ %s đến %s".formatted(min, max), "must have a length of %s to %s".formatted(min, max));
    }
}
