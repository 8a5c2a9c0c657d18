package vn.eoffice.kpi.demo.internal.book;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.eoffice.kpi.demo.internal.Table;

class ProvinceTest {

    private final List<Book> books = new Province(1).books();

    @Test
    void hasAsManyDescriptionsAsKhanhHoaApproved() {
        var units = rows("Bản mô tả công việc").stream().collect(groupingBy(row -> kind(row.get("unit"))));
        assertEquals(Map.of("S", 414, "D", 54, "X", 554), sizes(units));
        assertEquals(1_022, distinct("Bản mô tả công việc", "code"));
    }

    private static String kind(String unit) {
        return unit.substring(3, 4).replace('K', 'S');
    }

    private static Map<String, Integer> sizes(Map<String, List<Map<String, String>>> groups) {
        return groups.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, group -> group.getValue().size()));
    }

    @Test
    void writesEachDescriptionForItsUnitAndPosition() {
        var units =
                Table.read("units.tsv").stream().collect(toMap(unit -> unit.text("key"), unit -> unit.orEmpty("text")));
        for (var row : rows("Bản mô tả công việc")) {
            assertFalse(row.toString().contains("{đơn vị}") || row.toString().contains("{l"), row::toString);
            assertFalse(row.get("duties").isBlank(), row::toString);
            assertFalse(row.get("competencies").isBlank(), row::toString);
            assertTrue(row.get("purpose").contains(units.getOrDefault(row.get("unit"), "?")), row::toString);
        }
    }

    @Test
    void namesOnlyWhatIsThere() {
        var units =
                Table.read("units.tsv").stream().map(unit -> unit.text("key")).collect(toSet());
        var positions = values("Vị trí việc làm", "code");
        var scopes = values("Phạm vi", "code");
        for (var row : rows("Bản mô tả công việc")) {
            assertTrue(units.contains(row.get("unit")) && positions.contains(row.get("position")), row::toString);
        }
        for (var row : rows("Người giữ vị trí")) {
            assertTrue(units.contains(row.get("unit")) && positions.contains(row.get("position")), row::toString);
        }
        for (var row : rows("Đầu việc")) {
            assertTrue(row.get("scope").isEmpty() || scopes.contains(row.get("scope")), row::toString);
        }
    }

    @Test
    void marksEveryNormThatTheSourceDoesNotGive() {
        var tasks = rows("Đầu việc");
        assertEquals(597, tasks.size());
        assertEquals(597, distinct("Đầu việc", "code"));
        Predicate<Map<String, String>> normed = row -> !row.get("normHours").isEmpty();
        Predicate<Map<String, String>> example = row -> row.get("exampleNorm").equals("có");
        assertEquals(10, tasks.stream().filter(normed.and(example.negate())).count());
        assertTrue(tasks.stream().filter(example).allMatch(normed));
        assertTrue(tasks.stream().filter(row -> row.get("group").equals("A")).noneMatch(normed));
        assertTrue(rows("Định mức chung").stream().allMatch(example));
        assertTrue(
                tasks.stream()
                        .anyMatch(row -> row.get("group").equals("D")
                                && row.get("normHours").isEmpty()),
                "something must show the missing norm");
    }

    @Test
    void describesWorkThatIsHardToCountByOutcomeCards() {
        var cards = rows("Đầu việc").stream()
                .filter(row -> !row.get("outcomeProducts").isEmpty())
                .toList();
        assertEquals(15, cards.size());
        for (var card : cards) {
            assertTrue(card.get("outcomeStages").endsWith("*"), card::toString);
        }
    }

    @Test
    void tenTimesTheProvinceHasNoCodeTwice() {
        var tenfold = new Province(10).books();
        for (var sheet : List.of("Vị trí việc làm", "Bản mô tả công việc", "Đầu việc")) {
            var codes =
                    rows(tenfold, sheet).stream().map(row -> row.get("code")).toList();
            assertEquals(10 * rows(sheet).size(), codes.size());
            assertEquals(codes.size(), new HashSet<>(codes).size());
        }
    }

    @Test
    void headsItsColumnsAsTheCatalogueDoes() throws IOException {
        String reference;
        try (var in = getClass().getResourceAsStream("/vn/eoffice/kpi/catalogue/internal/column/columns.tsv")) {
            reference = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (var column : Table.read("book/columns.tsv")) {
            assertTrue(reference.contains("\t%s\t".formatted(column.text("sheet"))), column::toString);
            assertTrue(
                    reference
                            .lines()
                            .anyMatch(line -> line.matches("\\Q%s\\E\\*?\t\\Q%s\\E\t.*"
                                    .formatted(column.text("field"), column.text("header")))),
                    column::toString);
        }
    }

    @Test
    void aBookOpensWithTextsAndNumbersInTheirPlaces() throws IOException {
        var out = new ByteArrayOutputStream();
        books.get(1).write(out);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = workbook.findSheet("Đầu việc").orElseThrow();
            List<Row> rows = sheet.read();
            assertEquals(598, rows.size());
            assertEquals("Mã đầu việc", rows.get(0).getCellText(0));
            assertEquals(CellType.NUMBER, rows.get(1).getCell(9).getType());
            assertEquals("14", rows.get(1).getCell(9).asNumber().toPlainString());
        }
    }

    private List<Map<String, String>> rows(String sheet) {
        return rows(books, sheet);
    }

    private static List<Map<String, String>> rows(List<Book> books, String name) {
        return books.stream()
                .flatMap(book -> book.sheets().stream())
                .filter(sheet -> sheet.name().equals(name))
                .flatMap(sheet -> sheet.rows().get())
                .toList();
    }

    private Set<String> values(String sheet, String field) {
        return rows(sheet).stream().map(row -> row.get(field)).collect(toSet());
    }

    private long distinct(String sheet, String field) {
        return values(sheet, field).size();
    }
}
