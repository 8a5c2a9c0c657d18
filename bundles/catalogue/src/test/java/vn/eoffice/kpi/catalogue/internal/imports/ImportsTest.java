package vn.eoffice.kpi.catalogue.internal.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.ImportOutcome;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.record.RecordKind;
import vn.eoffice.kpi.catalogue.internal.record.RecordMapper;
import vn.eoffice.kpi.catalogue.internal.sheet.BookWriter;
import vn.eoffice.kpi.catalogue.internal.sheet.Format;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;
import vn.eoffice.kpi.catalogue.internal.task.TaskRow;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Problem;

class ImportsTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String TASKS =
            "Mã đầu việc,Tên đầu việc,Sản phẩm đầu ra,Đơn vị tính,Nhóm nhiệm vụ,Hệ số quy đổi,Định mức (giờ)\n";

    private final List<Act> acts = new ArrayList<>();
    private final String x = UUID.randomUUID().toString().substring(0, 8);
    private CatalogueStore store;
    private TestImports all;
    private Imports imports;
    private TaskMapper tasks;

    @BeforeEach
    void open() {
        var zone = ZoneId.of("Asia/Ho_Chi_Minh");
        store = new CatalogueStore(db.database(), Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), zone));
        var ledger = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> {
                    acts.add((Act) args[0]);
                    return null;
                });
        all = new TestImports(
                store,
                ledger,
                new TestOffice().unit("KH-S02", "Sở Nội vụ").person("7", "an").directory());
        imports = all.imports;
        tasks = store.mapper(TaskMapper.class);
    }

    private ImportOutcome csv(String text) {
        return csv(text, DAY);
    }

    private ImportOutcome csv(String text, LocalDate day) {
        var content = new ByteArrayInputStream(text.replace("#", x).getBytes(UTF_8));
        return all.load("đầu việc.csv", content, day, "12/QĐ-UBND", "person:1");
    }

    private static void assertOutcome(int added, int changed, int unchanged, ImportOutcome outcome) {
        assertEquals(List.of(), outcome.faults());
        assertEquals(
                List.of(added, changed, unchanged), List.of(outcome.added(), outcome.changed(), outcome.unchanged()));
    }

    private long rows(String code) {
        return tasks.ofCodes(List.of(code.replace("#", x))).size();
    }

    @Test
    void tasksComeInOnceAndChangeWithTheirDays() {
        var book = TASKS + "A-#,Soạn công văn,Công văn,văn bản,B,\"1,5\",\nB-#,Họp,Biên bản,cuộc,D,,2\n";

        assertOutcome(2, 0, 0, csv(book));
        assertOutcome(0, 0, 2, csv(book));
        assertOutcome(0, 1, 1, csv(book.replace(",2\n", ",3\n"), DAY.plusDays(10)));

        var versions = tasks.ofCodes(List.of("B-" + x));
        assertEquals(2, versions.size());
        assertEquals(
                DAY.plusDays(9),
                versions.stream()
                        .filter(v -> v.version() == 1)
                        .findFirst()
                        .orElseThrow()
                        .validTo());
        assertEquals(null, tasks.ofCodes(List.of("A-" + x)).get(0).normHours());
        assertEquals(
                2,
                acts.stream()
                        .filter(act -> act.action().equals("catalogue.task.created"))
                        .count());
        assertEquals(
                1,
                acts.stream()
                        .filter(act -> act.action().equals("catalogue.task.versioned"))
                        .count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        A-#,Tên,SP,cái,B,0,          | value.invalid      | 2 | F
        A-#,Tên,SP,cái,B,x,          | value.number       | 2 | F
        A-#,Tên,SP,cái,Z,1,          | value.choice       | 2 | E
        A-#,,SP,cái,B,1,             | value.missing      | 2 | B
        A-#,Tên,SP,cái,B,"1,000",    | value.thousands    | 2 | F
        A-#,Tên,SP,cái,B,1,/A-#,Hai,SP,cái,B,1,          | whole.doubled | 3 | A
        A-#,Tên,SP,cái,B,1,/a-#,Hai,SP,cái,B,1,          | whole.case | 3 | A
        A-#,Tên,SP,cái,B,1.5,/B-#,Hai,SP,cái,B,"1,0",    | value.decimal-mark | 3 | F
        """)
    void aFaultIsNamedByItsPlaceAndNothingChanges(String lines, String code, int row, String column) {
        var outcome = csv(TASKS + lines.replace("/", "\n") + "\n");

        assertEquals(List.of(code), outcome.faults().stream().map(Fault::code).toList());
        assertEquals(row, outcome.faults().get(0).row());
        assertEquals(column, outcome.faults().get(0).column());
        assertTrue(TASKS.contains(outcome.faults().get(0).header()), "the header is named as it stands there");
        assertEquals(0, rows("A-#"));
    }

    @Test
    void rowsOfOneCodeMayFollowEachOther() {
        var book = TASKS.replace("\n", ",Hiệu lực từ,Hiệu lực đến\n");
        var outcome = csv(book
                + "A-#,Một,SP,cái,B,1,,01/01/2027,31/12/2027\n"
                + "A-#,Hai,SP,cái,B,2,,01/01/2028,\n"
                + "B-#,Chồng,SP,cái,B,1,,01/01/2027,31/12/2027\n"
                + "B-#,Chồng,SP,cái,B,2,,31/12/2027,\n");
        assertEquals(
                List.of("whole.doubled"),
                outcome.faults().stream().map(Fault::code).toList());

        var right = csv(book + "A-#,Một,SP,cái,B,1,,01/01/2027,31/12/2027\n" + "A-#,Hai,SP,cái,B,2,,01/01/2028,\n");
        assertEquals(List.of(), right.faults());
        assertEquals(2, rows("A-#"));
        var earlier = csv(book + "A-#,Một,SP,cái,B,1,,01/01/2027,31/12/2027\n");
        assertOutcome(0, 0, 1, earlier);
        assertEquals(
                List.of("Một 2027-01-01 2027-12-31", "Hai 2028-01-01 null"),
                tasks.ofCodes(List.of("A-" + x)).stream()
                        .sorted(Comparator.comparing(TaskRow::version))
                        .map(row -> row.name() + " " + row.validFrom() + " " + row.validTo())
                        .toList());
    }

    @Test
    void aBookOfAllKindsComesInAndNamesWhatIsNotThere() {
        var book = book(Map.of(
                Kind.SCOPE, List.of(List.of("S-" + x, "Sở", "AGENCY", "", "KH-S02", "")),
                Kind.POSITION, List.of(List.of("P-" + x, "Chuyên viên", "Chuyên môn", "", "", "", "", "")),
                Kind.FRAMEWORK,
                        List.of(
                                List.of("F-" + x, "Khung", "Chuyên môn", "Chung", "Đạo đức", 1, "Cấp một", ""),
                                List.of("F-" + x, "", "", "Chung", "Đạo đức", 2, "Cấp hai", "")),
                Kind.DESCRIPTION,
                        List.of(List.of(
                                "D-" + x,
                                "Bản mô tả",
                                "P-" + x,
                                "KH-S02",
                                "Để làm việc",
                                "Một || Hai",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "Đạo đức: 1-2",
                                "")),
                Kind.TASK,
                        List.of(List.of(
                                "T-" + x, "Việc", "", "Văn bản", "cái", "B", "N2", "", "", 1, 2, "", "", "S-" + x, "",
                                "", "", "", "", "", ""))));

        var outcome = load(book);

        assertEquals(List.of(), outcome.faults());
        assertEquals(5, outcome.added());
        var framework = store.mapper(RecordMapper.class).latest(RecordKind.FRAMEWORK, "F-" + x);
        assertTrue(framework.content().contains("Cấp hai"), framework.content());
        assertOutcome(0, 0, 5, load(book));

        var wrong = load(book(Map.of(
                Kind.SCOPE,
                        List.of(
                                List.of("Y-" + x, "Y", "COMMUNE", "Z-" + x, "", ""),
                                List.of("Z-" + x, "Z", "COMMUNE", "Y-" + x, "", "")),
                Kind.HOLDING, List.of(Arrays.asList("an", "KH-S02", "KHÔNG-CÓ", null, null, "")))));
        assertEquals(
                List.of("whole.circle", "whole.circle", "whole.unknown"),
                wrong.faults().stream().map(Fault::code).sorted().toList());
    }

    private ImportOutcome load(byte[] book) {
        return all.load("danh mục.xlsx", new ByteArrayInputStream(book), DAY, "12/QĐ", "person:1");
    }

    private static byte[] book(Map<Kind, List<List<?>>> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new BookWriter(bytes, Format.XLSX)) {
            for (var kind : Kind.values()) {
                if (sheets.containsKey(kind)) {
                    book.sheet(
                            kind.sheet().vi(),
                            kind.columns().stream()
                                    .map(column -> column.header().vi())
                                    .toList());
                    for (var row : sheets.get(kind)) {
                        book.row(row);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void aMappingIsRememberedForItsHeaders() {
        var book = ("Cột một,Cột hai,Cột ba,Cột bốn,Cột năm\nA-#,Tên,SP,cái,B\n").replace("#", x);
        var received = imports.receive("lạ.csv", new ByteArrayInputStream(book.getBytes(UTF_8)), "person:1");
        workOff();
        var faulty = imports.find(received.id());
        assertEquals(ImportState.FAULTY, faulty.state());
        assertEquals("file.no-sheet", imports.faults(faulty.id(), 0, 10).get(0).code());

        var columns = Map.of("A", "code", "B", "name", "C", "outputProduct", "D", "unit", "E", "group");
        imports.map(faulty.id(), faulty.version(), List.of(SheetMapping.Wanted.columns("lạ", Kind.TASK, columns)));
        workOff();
        var ready = imports.find(received.id());
        assertEquals(ImportState.READY, ready.state());
        assertEquals(List.of(new Counts(Kind.TASK, 1, 0, 0)), imports.counts(ready));
        assertEquals(0, rows("A-#"));

        var again = imports.receive("lạ.csv", new ByteArrayInputStream(book.getBytes(UTF_8)), "person:1");
        workOff();
        assertEquals(ImportState.READY, imports.find(again.id()).state());
    }

    @Test
    void anImportIsAppliedOnceByWhoeverSawItsLatestState() {
        var book = (TASKS + "A-#,Tên,SP,cái,B,1,\n").replace("#", x);
        var received = imports.receive("a.csv", new ByteArrayInputStream(book.getBytes(UTF_8)), "person:1");
        workOff();
        var ready = imports.find(received.id());
        var stale = assertThrows(Problem.class, () -> imports.apply(ready.id(), ready.version() - 1, DAY, "1/QĐ"));
        assertEquals(Problem.Kind.STALE, stale.kind());
        assertThrows(Problem.class, () -> imports.apply(ready.id(), ready.version(), DAY, " "));
        imports.apply(ready.id(), ready.version(), DAY, "1/QĐ");
        workOff();
        var applied = imports.find(ready.id());
        assertEquals(ImportState.APPLIED, applied.state());
        assertEquals(1, rows("A-#"));
        assertThrows(Problem.class, () -> imports.apply(applied.id(), applied.version(), DAY, "1/QĐ"));
    }

    @Test
    void aMissingColumnIsToldOnce() {
        var outcome = csv("Mã đầu việc,Tên đầu việc,Nhóm nhiệm vụ,Đơn vị tính\nA-#,Một,B,cái\nB-#,Hai,B,cái\n");

        assertEquals(
                List.of("sheet.missing-column"),
                outcome.faults().stream().map(Fault::code).toList());
        assertEquals(0, rows("A-#"));
    }

    @Test
    void whatBecameWrongMeanwhileIsToldAndNothingChanges() {
        csv(TASKS + "A-#,Tên,SP,cái,B,1,\n", DAY);
        var outcome = csv(TASKS + "A-#,Tên mới,SP,cái,B,1,\nC-#,Mới,SP,cái,B,1,\n", DAY.minusDays(1));

        assertEquals(
                List.of("whole.overlap"),
                outcome.faults().stream().map(Fault::code).toList());
        assertEquals(1, rows("A-#"));
        assertEquals(0, rows("C-#"));
    }

    @Test
    void aFileLeftBehindByADeadNodeIsTakenUp() throws Exception {
        var book = (TASKS + "A-#,Tên,SP,cái,B,1,\n").replace("#", x);
        var received = imports.receive("a.csv", new ByteArrayInputStream(book.getBytes(UTF_8)), "person:1");
        assertEquals(
                received.id(),
                store.mapper(ImportMapper.class).take(UUID.randomUUID(), 60).id());
        workOff();
        assertEquals(ImportState.CHECKING, imports.find(received.id()).state());
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update catalogue.import set leased_until = now() - interval '1 second'");
        }
        workOff();
        assertEquals(ImportState.READY, imports.find(received.id()).state());
    }

    private void workOff() {
        all.workOff();
    }
}
