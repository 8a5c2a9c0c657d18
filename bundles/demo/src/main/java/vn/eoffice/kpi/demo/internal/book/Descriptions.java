package vn.eoffice.kpi.demo.internal.book;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.eoffice.kpi.demo.internal.Table;

/**
 * The province's job descriptions. Khánh Hòa approved 1,022: 414 provincial, 54 of two Party committees, 554 of districts. As many
 * stand in the establishment; each is written for its unit and position after a pattern.
 */
final class Descriptions {

    private static final String SOURCE = "dữ liệu mẫu, soạn theo bản mô tả của xã Nghĩa Lâm (Nghệ An)";
    private static final List<String> TEXTS = List.of(
            "purpose",
            "duties",
            "outputs",
            "reportsTo",
            "coordinatesWith",
            "authority",
            "requirements",
            "competencies");

    private final List<Table.Row> establishment = Table.read("establishment.tsv");
    private final Map<String, Table.Row> units = by("units.tsv", "key");
    private final Map<String, Table.Row> positions = by("positions.tsv", "code");
    private final Map<String, Table.Row> patterns = by("descriptions.tsv", "template");

    Stream<Map<String, String>> rows() {
        return establishment.stream().map(this::row);
    }

    private Map<String, String> row(Table.Row place) {
        var unit = find(units, place.text("unit"));
        var position = find(positions, place.text("position"));
        var pattern = find(patterns, place.text("template"));
        var row = new TreeMap<String, String>();
        row.put("code", "MT-%s-%s".formatted(place.text("unit"), place.text("position")));
        row.put("name", "%s – %s".formatted(position.text("name"), unit.text("name")));
        row.put("position", place.text("position"));
        row.put("unit", place.text("unit"));
        row.put("source", SOURCE);
        for (var field : TEXTS) {
            row.put(
                    field,
                    pattern.orEmpty(field)
                            .replace("{đơn vị}", unit.text("text"))
                            .replace("{lãnh đạo}", unit.text("head"))
                            .replace("{địa bàn}", unit.text("area"))
                            .replace("{vị trí}", position.text("name"))
                            .replace("{lĩnh vực}", place.orEmpty("field")));
        }
        return row;
    }

    private static Table.Row find(Map<String, Table.Row> rows, String key) {
        var row = rows.get(key);
        if (row == null) {
            throw new IllegalStateException("The demo's establishment names what no table has: " + key);
        }
        return row;
    }

    private static Map<String, Table.Row> by(String table, String key) {
        return Table.read(table).stream().collect(toMap(row -> row.text(key), row -> row));
    }
}
