package vn.eoffice.kpi.demo.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The province's scopes, positions, frameworks and job descriptions, as files for the import. Khánh Hòa approved 1,022
 * descriptions: 414 provincial, 54 of two Party committees, 554 of districts; as many are made here of the 39 published ones.
 */
final class CatalogueBooks {

    private static final int PROVINCIAL = 414;
    private static final int PARTY = 54;
    private static final int LOCAL = 554;

    /** A file with its name. */
    record Book(String name, String text) {

        InputStream content() {
            return new ByteArrayInputStream(text.getBytes(UTF_8));
        }
    }

    private record Place(String unit, String name) {}

    private CatalogueBooks() {}

    /** In the order in which they name each other. */
    static List<Book> all() {
        return List.of(
                new Book("Phạm vi.csv", scopes()),
                new Book("Vị trí việc làm.csv", table("positions.tsv", POSITION)),
                new Book("Khung năng lực.csv", table("frameworks.tsv", FRAMEWORK)),
                new Book("Bản mô tả công việc.csv", descriptions()));
    }

    private static final List<String> POSITION =
            List.of("code", "name", "group", "rank", "sector", "level", "evidence", "source");
    private static final List<String> FRAMEWORK =
            List.of("code", "name", "positionGroups", "competencyGroup", "competency", "level", "description");
    private static final List<String> DESCRIPTION = List.of(
            "purpose",
            "duties",
            "outputs",
            "reportsTo",
            "coordinatesWith",
            "authority",
            "requirements",
            "competencies");

    private static String scopes() {
        var csv = new StringBuilder();
        line(csv, List.of("code", "name", "type", "parent", "units"));
        line(csv, List.of("TINH", "Toàn tỉnh", "PROVINCE", "", "KH"));
        line(csv, List.of("CAP-XA", "Các xã, phường, đặc khu", "COMMUNE", "", String.join("; ", keys(units("KH-X")))));
        units("KH-S")
                .forEach(unit -> line(
                        csv,
                        List.of(unit.text("abbreviation"), unit.text("name"), "AGENCY", "TINH", unit.text("key"))));
        return csv.toString();
    }

    /** Agencies whose key begins so. */
    private static List<Table.Row> units(String prefix) {
        return Table.read("units.tsv").stream()
                .filter(unit -> unit.text("key").startsWith(prefix) && unit.flag("agency"))
                .toList();
    }

    private static List<String> keys(List<Table.Row> units) {
        return units.stream().map(unit -> unit.text("key")).toList();
    }

    private static String table(String name, List<String> fields) {
        var csv = new StringBuilder();
        line(csv, fields);
        Table.read(name).forEach(row -> line(csv, values(row, fields)));
        return csv.toString();
    }

    private static List<String> values(Table.Row row, List<String> fields) {
        return fields.stream()
                .map(field -> {
                    var value = row.optional(field);
                    return value == null ? "" : value;
                })
                .toList();
    }

    private static String descriptions() {
        var csv = new StringBuilder();
        var fields = new ArrayList<>(List.of("code", "name", "position", "unit", "source"));
        fields.addAll(DESCRIPTION);
        line(csv, fields);
        var real = Table.read("descriptions.tsv");
        describe(csv, real, places(units("KH-S")), PROVINCIAL);
        describe(
                csv,
                real,
                List.of(
                        new Place("DU-CQ", "Đảng ủy các cơ quan Đảng tỉnh"),
                        new Place("DU-UB", "Đảng ủy Ủy ban nhân dân tỉnh")),
                PARTY);
        describe(csv, real, places(units("KH-X")), LOCAL);
        return csv.toString();
    }

    private static List<Place> places(List<Table.Row> units) {
        return units.stream()
                .map(unit -> new Place(unit.text("key"), unit.text("name")))
                .toList();
    }

    /** One place after the other gets each description, until there are enough. */
    private static void describe(StringBuilder csv, List<Table.Row> real, List<Place> places, int number) {
        for (int i = 0; i < number; i++) {
            var place = places.get(i % places.size());
            var description = real.get(i / places.size() % real.size());
            var values = new ArrayList<>(List.of(
                    "MT-" + place.unit() + "-" + description.text("position"),
                    description.text("name") + " – " + place.name(),
                    description.text("position"),
                    place.unit(),
                    "dữ liệu mẫu, lập từ bản mô tả của xã Nghĩa Lâm (Nghệ An)"));
            values.addAll(values(description, DESCRIPTION));
            line(csv, values);
        }
    }

    private static void line(StringBuilder csv, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            csv.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(values.get(i).replace("\"", "\"\""))
                    .append('"');
        }
        csv.append("\r\n");
    }
}
