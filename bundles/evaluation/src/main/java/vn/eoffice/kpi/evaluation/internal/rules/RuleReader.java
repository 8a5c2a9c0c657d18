package vn.eoffice.kpi.evaluation.internal.rules;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.Text;

/** From the text of a rule set to its content. */
final class RuleReader {

    private static final ObjectReader READER = Json.mapper()
            .readerFor(Object.class)
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .with(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS);
    private static final int LONGEST_NAME = 100;

    private RuleReader() {}

    /**
     * @throws Problem naming what is missing
     */
    static RuleContent read(String json) {
        var tree = tree(json);
        var faults = new ArrayList<FieldFault>();
        var id = name(tree, "id", faults);
        var version = name(tree, "version", faults);
        var engine = name(tree, "engine", faults);
        if (tree.containsKey("example") && !(tree.get("example") instanceof Boolean)) {
            faults.add(fault("example", tree.get("example"), "phải là true hoặc false", "must be true or false"));
        }
        if (tree.get("notice") != null && !(tree.get("notice") instanceof String)) {
            faults.add(fault("notice", tree.get("notice"), "phải là chuỗi ký tự", "must be a text"));
        }
        if (!faults.isEmpty()) {
            throw refusal(faults);
        }
        var canonical = JsonTree.canonical(tree);
        return new RuleContent(
                id,
                version,
                engine,
                Boolean.TRUE.equals(tree.get("example")),
                (String) tree.get("notice"),
                sha256(canonical),
                canonical,
                tree);
    }

    static Problem refusal(List<FieldFault> faults) {
        return Problem.fields(
                Problem.Kind.INVALID,
                "evaluation.rules.invalid",
                Text.of(
                        "Bộ quy tắc không dùng được: hãy sửa các chỗ được nêu rồi nạp lại.",
                        "The rule set cannot be used: mend the places named and put it again."),
                faults);
    }

    private static Map<String, Object> tree(String json) {
        try {
            if (JsonTree.frozen(READER.readValue(json)) instanceof Map<?, ?> map) {
                return JsonTree.object(map);
            }
            throw refusal(List.of(fault("", json, "phải là một đối tượng JSON", "must be a JSON object")));
        } catch (JsonProcessingException e) {
            var where = e.getLocation() == null
                    ? ""
                    : " (%d:%d)"
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            throw refusal(List.of(fault(
                    "",
                    json,
                    "không phải JSON hợp lệ%s: %s".formatted(where, e.getOriginalMessage()),
                    "is no valid JSON%s: %s".formatted(where, e.getOriginalMessage()))));
        }
    }

    private static String name(Map<String, Object> tree, String key, List<FieldFault> faults) {
        if (tree.get(key) instanceof String text
                && !text.isBlank()
                && text.length() <= LONGEST_NAME
                && text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        faults.add(
                fault(key, tree.get(key), "phải là chuỗi từ 1 đến 100 ký tự", "must be a text of 1 to 100 characters"));
        return "";
    }

    private static FieldFault fault(String field, @Nullable Object value, String vi, String en) {
        return new FieldFault(field, value == null ? null : value.toString(), Text.of(vi, en));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
