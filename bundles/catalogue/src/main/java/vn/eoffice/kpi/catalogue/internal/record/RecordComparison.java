package vn.eoffice.kpi.catalogue.internal.record;

import static java.util.stream.Collectors.joining;
import static java.util.stream.StreamSupport.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.item.Change;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.Text;

/** What differs between two versions of a record, in words for people. */
final class RecordComparison {

    private static final Map<String, Text> LABELS = Map.ofEntries(
            Map.entry("name", Text.of("Tên", "Name")),
            Map.entry("source", Text.of("Căn cứ", "Source")),
            Map.entry("type", Text.of("Loại phạm vi", "Type")),
            Map.entry("parent", Text.of("Phạm vi cha", "Scope above")),
            Map.entry("units", Text.of("Đơn vị", "Units")),
            Map.entry("group", Text.of("Nhóm vị trí", "Position group")),
            Map.entry("rank", Text.of("Ngạch", "Rank")),
            Map.entry("sector", Text.of("Ngành, lĩnh vực", "Sector")),
            Map.entry("level", Text.of("Cấp", "Level")),
            Map.entry("evidence", Text.of("Độ tin cậy của nguồn", "Evidence")),
            Map.entry("positionGroups", Text.of("Áp dụng cho nhóm vị trí", "Position groups")),
            Map.entry("competencies", Text.of("Năng lực", "Competencies")),
            Map.entry("position", Text.of("Vị trí", "Position")),
            Map.entry("unit", Text.of("Đơn vị", "Unit")),
            Map.entry("purpose", Text.of("Mục tiêu vị trí", "Purpose")),
            Map.entry("duties", Text.of("Nhiệm vụ", "Duties")),
            Map.entry("outputs", Text.of("Sản phẩm đầu ra", "Outputs")),
            Map.entry("reportsTo", Text.of("Quản lý trực tiếp", "Reports to")),
            Map.entry("coordinatesWith", Text.of("Phối hợp với", "Works with")),
            Map.entry("authority", Text.of("Quyền hạn", "Authority")),
            Map.entry("requirements", Text.of("Yêu cầu", "Requirements")),
            Map.entry("taskGroup", Text.of("Nhóm nhiệm vụ", "Task group")),
            Map.entry("complexity", Text.of("Nhóm phức tạp", "Complexity")),
            Map.entry("positionGroup", Text.of("Nhóm vị trí", "Position group")),
            Map.entry("hours", Text.of("Định mức (giờ)", "Norm (hours)")),
            Map.entry("person", Text.of("Người", "Person")));

    private RecordComparison() {}

    static List<Change> of(RecordRow before, RecordRow after) {
        var changes = new ArrayList<Change>();
        add("name", before.name(), after.name(), changes);
        var was = tree(before);
        var is = tree(after);
        var fields = new LinkedHashSet<String>();
        was.fieldNames().forEachRemaining(fields::add);
        is.fieldNames().forEachRemaining(fields::add);
        fields.stream().sorted().forEach(field -> add(field, text(was.get(field)), text(is.get(field)), changes));
        add("source", before.source(), after.source(), changes);
        return changes;
    }

    private static void add(String field, @Nullable String was, @Nullable String is, List<Change> changes) {
        if (!Objects.equals(was, is)) {
            changes.add(new Change(field, LABELS.getOrDefault(field, Text.of(field, field)), was, is));
        }
    }

    private static JsonNode tree(RecordRow row) {
        try {
            return Json.mapper().readTree(row.content());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The kept record %s cannot be read.".formatted(row.code()), e);
        }
    }

    /** Lists one line each, objects as their values. */
    private static @Nullable String text(@Nullable JsonNode node) {
        if (node == null || node.isNull() || node.isArray() && node.isEmpty()) {
            return null;
        }
        if (node.isArray()) {
            return elements(node).map(RecordComparison::text).collect(joining("\n"));
        }
        return node.isObject()
                ? elements(node)
                        .map(RecordComparison::text)
                        .filter(Objects::nonNull)
                        .collect(joining(", "))
                : node.asText();
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return stream(Spliterators.spliteratorUnknownSize(node.elements(), Spliterator.ORDERED), false);
    }
}
