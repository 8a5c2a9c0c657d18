package vn.eoffice.kpi.platform.rest.internal.problem;

import java.util.Comparator;
import javax.validation.ConstraintViolation;
import javax.validation.ConstraintViolationException;
import javax.validation.ElementKind;
import javax.validation.Path;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.Text;

/** A body that breaks its constraints: all faulty fields at once. */
public final class ConstraintProblemMapper implements ExceptionMapper<ConstraintViolationException> {

    private static final Text TEXT = Text.of(
            "Dữ liệu chưa hợp lệ: hãy sửa các trường được nêu rồi gửi lại.",
            "The data is not valid: mend the fields named and send it again.");

    @Override
    public Response toResponse(ConstraintViolationException fault) {
        var faults = fault.getConstraintViolations().stream()
                .map(ConstraintProblemMapper::fault)
                .sorted(Comparator.comparing(FieldFault::field))
                .toList();
        var text = faults.size() == 1 ? faults.get(0).message() : TEXT;
        return Answers.of(Problem.fields(Problem.Kind.INVALID, "request.invalid", text, faults));
    }

    private static FieldFault fault(ConstraintViolation<?> violation) {
        var field = field(violation.getPropertyPath());
        return new FieldFault(field, value(violation.getInvalidValue()), ConstraintText.of(field, violation));
    }

    /** The path inside the body; what stands before it (method and parameter) is ours, not the caller's. */
    private static String field(Path path) {
        var field = new StringBuilder();
        var parameter = "";
        for (var node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    field.append('[').append(node.getIndex()).append(']');
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    field.append(field.isEmpty() ? "" : ".").append(node.getName());
                }
            }
        }
        return field.isEmpty() ? parameter : field.toString();
    }

    private static @Nullable String value(@Nullable Object value) {
        return value instanceof CharSequence
                        || value instanceof Number
                        || value instanceof Boolean
                        || value instanceof Enum<?>
                        || value instanceof java.time.temporal.Temporal
                ? value.toString()
                : null;
    }
}
