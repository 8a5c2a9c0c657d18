package vn.eoffice.kpi.platform.rest.internal.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.Text;

/** JSON that cannot be read: the field, the value, the place and what would do. */
public final class JsonProblemMapper implements ExceptionMapper<JsonProcessingException> {

    @Override
    public Response toResponse(JsonProcessingException fault) {
        if (fault instanceof InvalidDefinitionException || fault.getProcessor() instanceof JsonGenerator) {
            return FaultProblemMapper.answer(fault);
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return Answers.of(problem);
            }
        }
        if (fault instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            var text = text(mapping);
            var error = new FieldFault(field(mapping), value(mapping), text);
            return Answers.of(400, "request.field.malformed", text, List.of(error));
        }
        return Answers.of(400, "request.json.malformed", place(fault), List.of());
    }

    private static Text text(JsonMappingException fault) {
        var field = field(fault);
        if (fault instanceof UnrecognizedPropertyException unknown) {
            var known = unknown.getKnownPropertyIds() == null
                    ? ""
                    : unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(Collectors.joining(", "));
            return Text.of(
                    "Trường “%s” không có ở đây; các trường được nhận: %s.".formatted(field, known),
                    "There is no field “%s” here; the fields taken are: %s.".formatted(field, known));
        }
        var type = type(fault);
        var expected = type == null
                ? Text.of(
                        "một giá trị đúng như mô tả tại /kpi/api/openapi.json", "a value as /kpi/api/openapi.json says")
                : Expected.of(type);
        var value = value(fault);
        return value == null
                ? Text.of(
                        "Trường “%s” phải là %s.".formatted(field, expected.vi()),
                        "The field “%s” must be %s.".formatted(field, expected.en()))
                : Text.of(
                        "Trường “%s” có giá trị “%s”, nhưng phải là %s.".formatted(field, value, expected.vi()),
                        "The field “%s” is “%s” but must be %s.".formatted(field, value, expected.en()));
    }

    private static @Nullable Class<?> type(JsonMappingException fault) {
        if (fault.getCause() instanceof InputCoercionException overflow) {
            return overflow.getTargetType();
        }
        return fault instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    }

    private static Text place(JsonProcessingException fault) {
        var at = fault.getLocation();
        if (fault instanceof MismatchedInputException || at == null) {
            return Text.of(
                    "Nội dung phải là một đối tượng JSON như mô tả tại /kpi/api/openapi.json.",
                    "The body must be a JSON object as /kpi/api/openapi.json says.");
        }
        return Text.of(
                "Nội dung không phải JSON đúng (dòng %d, cột %d): hãy sửa chỗ đó rồi gửi lại."
                        .formatted(at.getLineNr(), at.getColumnNr()),
                "The body is not well-formed JSON (line %d, column %d): mend that place and send it again."
                        .formatted(at.getLineNr(), at.getColumnNr()));
    }

    private static @Nullable String value(JsonMappingException fault) {
        return fault instanceof InvalidFormatException format && format.getValue() != null
                ? FieldFault.shortened(format.getValue().toString())
                : null;
    }

    private static String field(JsonMappingException fault) {
        var path = new StringBuilder();
        for (var step : fault.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(Objects.requireNonNull(step.getFieldName()));
            }
        }
        return path.toString();
    }
}
