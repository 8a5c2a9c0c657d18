package vn.eoffice.kpi.demo.internal.book;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.eoffice.kpi.demo.internal.Table;

/** The books of the demo province, in the order in which they name each other. */
public final class Province {

    private final int times;

    /**
     * @param times how many of each position, description and task there are
     */
    public Province(int times) {
        this.times = times;
    }

    public List<Book> books() {
        return List.of(
                new Book(
                        "1 Vị trí việc làm.xlsx",
                        List.of(
                                Sheet.of("Phạm vi", Province::scopes),
                                Sheet.of("Vị trí việc làm", () -> copies(table("positions.tsv"))),
                                Sheet.of("Khung năng lực", () -> table("frameworks.tsv")),
                                Sheet.of("Bản mô tả công việc", () -> copies(new Descriptions().rows())),
                                Sheet.of("Người giữ vị trí", Province::holdings))),
                new Book(
                        "2 Đầu việc.xlsx",
                        List.of(
                                Sheet.of("Định mức chung", () -> table("norms.tsv")),
                                Sheet.of(
                                        "Đầu việc",
                                        () -> copies(table("tasks.tsv").map(Province::task))))));
    }

    private static Stream<Map<String, String>> table(String name) {
        return Table.read(name).stream().map(Table.Row::values);
    }

    private static Map<String, String> task(Map<String, String> row) {
        var task = new TreeMap<>(row);
        task.put("exampleNorm", "true".equals(row.get("exampleNorm")) ? "có" : "");
        return task;
    }

    private static Stream<Map<String, String>> scopes() {
        var agencies = agencies("KH-[SKD].*")
                .map(unit -> Map.of(
                        "code", unit.text("abbreviation"),
                        "name", unit.text("name"),
                        "type", "AGENCY",
                        "parent", "TINH",
                        "units", unit.text("key")));
        var communes = agencies("KH-X.*").map(unit -> unit.text("key")).toList();
        return Stream.concat(
                Stream.of(
                        Map.of("code", "TINH", "name", "Toàn tỉnh", "type", "PROVINCE", "units", "KH"),
                        Map.of(
                                "code", "CAP-XA",
                                "name", "Các xã, phường, đặc khu",
                                "type", "COMMUNE",
                                "parent", "TINH",
                                "units", String.join("; ", communes))),
                agencies);
    }

    private static Stream<Table.Row> agencies(String key) {
        return Table.read("units.tsv").stream().filter(unit -> unit.text("key").matches(key) && unit.flag("agency"));
    }

    /** Who holds which position, for those whose title in the host does not tell it. */
    private static Stream<Map<String, String>> holdings() {
        return Table.read("people.tsv").stream()
                .filter(person -> person.optional("position") != null)
                .map(person -> Map.of(
                        "person", person.text("login"),
                        "unit", person.text("unit"),
                        "position", person.text("position"),
                        "source", "dữ liệu mẫu"));
    }

    /** The rows, then as often as wanted the same under other codes. */
    private Stream<Map<String, String>> copies(Stream<Map<String, String>> rows) {
        var originals = rows.toList();
        return IntStream.rangeClosed(1, times).boxed().flatMap(n -> originals.stream()
                .map(row -> copy(row, n)));
    }

    private static Map<String, String> copy(Map<String, String> row, int n) {
        if (n == 1) {
            return row;
        }
        var copy = new TreeMap<>(row);
        copy.computeIfPresent("code", (field, code) -> code + "#" + n);
        copy.computeIfPresent("position", (field, position) -> position + "#" + n);
        copy.computeIfPresent("name", (field, name) -> "%s (%d)".formatted(name, n));
        copy.computeIfPresent("duties", (field, duties) -> "%s || Việc của vị trí thứ %d.".formatted(duties, n));
        return copy;
    }
}
