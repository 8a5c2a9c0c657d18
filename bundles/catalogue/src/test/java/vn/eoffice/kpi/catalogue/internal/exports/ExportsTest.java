package vn.eoffice.kpi.catalogue.internal.exports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.eoffice.kpi.catalogue.internal.Drafts.draft;
import static vn.eoffice.kpi.catalogue.internal.Drafts.normed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.OutcomeCard;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskProfile;
import vn.eoffice.kpi.catalogue.internal.StubDirectory;
import vn.eoffice.kpi.catalogue.internal.column.Column;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.record.Content;
import vn.eoffice.kpi.catalogue.internal.record.RecordKind;
import vn.eoffice.kpi.catalogue.internal.record.RecordMapper;
import vn.eoffice.kpi.catalogue.internal.rest.ExportResource;
import vn.eoffice.kpi.catalogue.internal.sheet.Books;
import vn.eoffice.kpi.catalogue.internal.sheet.Cell;
import vn.eoffice.kpi.catalogue.internal.sheet.Format;
import vn.eoffice.kpi.catalogue.internal.sheet.Limits;
import vn.eoffice.kpi.catalogue.internal.sheet.Row;
import vn.eoffice.kpi.catalogue.internal.sheet.RowSink;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.Catalogues;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.TestRest;

class ExportsTest {

    @RegisterExtension
    @Order(1)
    static final TestDatabase db = new TestDatabase();

    @RegisterExtension
    @Order(2)
    static final TestRest rest = new TestRest(db);

    private static final Caller CALLER = new Caller("h", new PersonKey("1"), "An", "s", false);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    private static Exports exports;
    private static ExportResource resource;

    @BeforeAll
    static void open() {
        var store = new CatalogueStore(db.database());
        var silent = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> null);
        var directory = new StubDirectory();
        var catalogue = Catalogues.of(store, silent, directory);
        var drafts = new ArrayList<TaskDraft>();
        IntStream.range(0, 1_100).forEach(i -> drafts.add(draft("T.%04d".formatted(i), "=Việc " + i)));
        catalogue.give(SPRING, drafts);
        catalogue.give(SUMMER, normed(drafts.get(3), "1.50", "2"));
        catalogue.give(SUMMER, full());
        records(store.mapper(RecordMapper.class));
        exports = new Exports(store);
        resource = new ExportResource(directory, exports);
        rest.serve("/catalogue", resource);
    }

    private static TaskDraft full() {
        var card = new OutcomeCard(
                List.of("Báo cáo; tờ trình", "Buổi vận động"),
                List.of(
                        new OutcomeCard.Stage("Vận động", new BigDecimal("0.4"), false),
                        new OutcomeCard.Stage("Duy trì", new BigDecimal("0.6"), true)));
        return new TaskDraft(
                "Z.1",
                "Dân vận",
                "-chi tiết\ndòng hai",
                "Báo cáo",
                "cuộc",
                TaskGroup.C,
                "N3",
                new BigDecimal("1.25"),
                new BigDecimal("4"),
                true,
                List.of("Chuyên viên", "Lãnh đạo"),
                "QĐ 1",
                new TaskProfile("XA", "51-100", new BigDecimal("70"), "Văn bản", "NGAN", card));
    }

    private static void records(RecordMapper mapper) {
        record(
                mapper,
                RecordKind.SCOPE,
                "XA",
                "Các xã",
                new Content.Scope(Content.Scope.Type.COMMUNE, null, List.of("x1", "x2")));
        record(
                mapper,
                RecordKind.POSITION,
                "P.1",
                "Chánh Văn phòng",
                new Content.Position("Lãnh đạo", "Chuyên viên chính", null, "xã", "READ"));
        record(
                mapper,
                RecordKind.FRAMEWORK,
                "LD",
                "Khung lãnh đạo",
                new Content.Framework(
                        List.of("Lãnh đạo", "Chuyên môn"),
                        List.of(new Content.Competency(
                                "Chung",
                                "Đạo đức",
                                List.of(new Content.Level(1, "Hiểu"), new Content.Level(2, "Làm"))))));
        record(
                mapper,
                RecordKind.DESCRIPTION,
                "JD.1",
                "Chánh Văn phòng",
                new Content.Description(
                        "P.1",
                        null,
                        "Tham mưu",
                        List.of("Một; hai", "Ba"),
                        List.of("Kế hoạch"),
                        "Chủ tịch",
                        null,
                        List.of(),
                        List.of("Đại học"),
                        List.of(new Content.Needed("Đạo đức", 3, 4))));
        record(
                mapper,
                RecordKind.NORM,
                "N.1",
                "Lãnh đạo N3",
                new Content.Norm(TaskGroup.A, "N3", null, new BigDecimal("4.5"), true));
        record(mapper, RecordKind.HOLDING, "an@x1", "An", new Content.Holding("an", "x1", "P.1"));
    }

    private static void record(RecordMapper mapper, RecordKind kind, String code, String name, Content content) {
        mapper.insertVersion(
                mapper.insertRecord(kind, code), 1, name, "", Json.text(content), "Nguồn", LocalDate.of(2026, 1, 1));
    }

    @Test
    void allSheetsAreWrittenWithTheirHeaders() throws IOException {
        var rows = rows(book(List.of(Kind.values()), Format.XLSX, SUMMER), "a.xlsx");

        assertEquals(
                List.of(
                        "Phạm vi",
                        "Vị trí việc làm",
                        "Khung năng lực",
                        "Bản mô tả công việc",
                        "Định mức chung",
                        "Đầu việc",
                        "Người giữ vị trí"),
                rows.stream().map(Row::sheet).distinct().toList());
        assertEquals(7 + 1 + 1 + 2 + 1 + 1 + 1_101 + 1, rows.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "SCOPE ! XA | Các xã | COMMUNE | x1; x2 | Nguồn | 2026-01-01",
                "POSITION ! P.1 | Chánh Văn phòng | Lãnh đạo | Chuyên viên chính | xã | READ | Nguồn | 2026-01-01",
                "FRAMEWORK ! LD | Khung lãnh đạo | Lãnh đạo; Chuyên môn | Chung | Đạo đức | 2 | Làm | Nguồn | 2026-01-01",
                "DESCRIPTION ! JD.1 | Chánh Văn phòng | P.1 | Tham mưu | Một; hai || Ba | Kế hoạch | Chủ tịch | Đại học | Đạo đức: 3-4 | Nguồn | 2026-01-01",
                "NORM ! N.1 | Lãnh đạo N3 | A | N3 | 4.5 | có | Nguồn | 2026-01-01",
                "HOLDING ! an | x1 | P.1 | 2026-01-01 | Nguồn",
                "TASK ! Z.1 | Dân vận | -chi tiết~dòng hai | Báo cáo | cuộc | C | N3 | 51-100 | 70 | 1.25 | 4 | có"
                        + " | Chuyên viên; Lãnh đạo | XA | Văn bản | NGAN | Báo cáo\\; tờ trình; Buổi vận động"
                        + " | Vận động: 0.4; Duy trì: 0.6* | QĐ 1 | 2026-07-01"
            })
    void everyFieldHasItsColumn(Kind kind, String expected) throws IOException {
        for (var format : Format.values()) {
            var rows = rows(book(List.of(kind), format, SUMMER), "a." + format.ending());
            assertEquals(
                    kind.columns().stream().map(column -> column.header().vi()).toList(), texts(rows.get(0)));
            assertEquals(
                    expected.replace('~', '\n'), String.join(" | ", texts(rows.get(rows.size() - 1))), format.name());
        }
    }

    @Test
    void noFieldIsWrittenThatHasNoColumn() throws IOException {
        var fields = List.of(Kind.values()).stream()
                .flatMap(kind -> kind.columns().stream())
                .map(Column::field)
                .toList();
        var row = new CatalogueStore(db.database())
                .mapper(ExportMapper.class)
                .tasks(SUMMER, "T.9", 1)
                .get(0);

        assertEquals(
                List.of(),
                Lines.of(row).fields().stream().filter(f -> !fields.contains(f)).toList());
    }

    @Test
    void aDayIsWrittenAsItWas() throws IOException {
        var spring = rows(book(List.of(Kind.TASK), Format.CSV, SPRING), "a.csv");
        var summer = rows(book(List.of(Kind.TASK), Format.CSV, SUMMER), "a.csv");

        assertEquals(1_101, spring.size());
        assertEquals(1_102, summer.size());
        assertEquals("2026-06-30", spring.get(4).cells().get(8).text());
        assertTrue(texts(summer.get(4)).containsAll(List.of("1.5", "2", "2026-07-01")));
        assertEquals(
                1,
                rows(book(List.of(Kind.TASK), Format.CSV, SPRING.minusDays(1)), "a.csv")
                        .size());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theSameDayGivesTheSameBytes(Format format) throws IOException {
        assertArrayEquals(book(List.of(Kind.TASK), format, SUMMER), book(List.of(Kind.TASK), format, SUMMER));
    }

    @Test
    void theFileIsNamedAndOfItsType() {
        var csv = rest.as(CALLER).get("/catalogue/export?kinds=TASK&format=csv&day=2026-07-01");
        var text = new String(csv.raw().body(), StandardCharsets.UTF_8);

        assertEquals(200, csv.status());
        assertEquals("attachment; filename=\"dau-viec-2026-07-01.csv\"", csv.header("Content-Disposition"));
        assertEquals("text/csv;charset=UTF-8", csv.header("Content-Type").replace(" ", ""));
        assertTrue(text.startsWith("\uFEFFMã đầu việc,Tên đầu việc,"), text.substring(0, 80));
        assertTrue(text.contains("\r\nT.0000,'=Việc 0,"), text.substring(0, 600));

        var xlsx = rest.as(CALLER).get("/catalogue/export?day=2026-07-01");
        assertEquals("attachment; filename=\"danh-muc-2026-07-01.xlsx\"", xlsx.header("Content-Disposition"));
        assertEquals(Format.XLSX.mediaType(), xlsx.header("Content-Type"));
        assertEquals(1_115, rows(xlsx.raw().body(), "a.xlsx").size());
    }

    @ParameterizedTest
    @CsvSource({"'TASK,POSITION',csv", "TASK,pdf", "NONE,xlsx", "'',csv"})
    void whatCannotBeWrittenIsNamed(String kinds, String format) {
        assertEquals(
                Problem.Kind.MALFORMED,
                assertThrows(Problem.class, () -> resource.export(CALLER, kinds, format, SUMMER))
                        .kind());
    }

    private static byte[] book(List<Kind> kinds, Format format, LocalDate day) throws IOException {
        var bytes = new ByteArrayOutputStream();
        exports.write(kinds, format, day, bytes);
        return bytes.toByteArray();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    private static List<Row> rows(byte[] book, String name) {
        var rows = new ArrayList<Row>();
        try {
            var file = Files.createTempFile("export", ".book");
            Files.write(file, book);
            Books.read(file, name, Limits.STANDARD, new RowSink() {
                @Override
                public void row(Row row) {
                    rows.add(row);
                }

                @Override
                public void fault(Fault fault) {
                    throw new AssertionError(fault);
                }
            });
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
