package vn.eoffice.kpi.catalogue.internal.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.sheet.Limits;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;
import vn.eoffice.kpi.catalogue.internal.task.TaskRow;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Problem;

class ImportWorkTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String TASKS =
            "Mã đầu việc,Tên đầu việc,Sản phẩm đầu ra,Đơn vị tính,Nhóm nhiệm vụ,Hiệu lực từ,Hiệu lực đến\n";

    private final List<Act> acts = Collections.synchronizedList(new ArrayList<>());
    private final String x = UUID.randomUUID().toString().substring(0, 8);
    private CatalogueStore store;
    private TestImports one;
    private Imports imports;

    @BeforeEach
    void open() throws SQLException {
        var zone = ZoneId.of("Asia/Ho_Chi_Minh");
        store = new CatalogueStore(db.database(), Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), zone));
        one = node(60);
        imports = one.imports;
        sql("truncate catalogue.import cascade");
    }

    private TestImports node(int leaseSeconds) {
        var ledger = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> {
                    acts.add((Act) args[0]);
                    return null;
                });
        return new TestImports(store, ledger, new TestOffice().directory(), Limits.STANDARD, leaseSeconds);
    }

    private ByteArrayInputStream book(String lines) {
        return new ByteArrayInputStream((TASKS + lines.replace("#", x)).getBytes(UTF_8));
    }

    private ImportRow received(String lines) {
        return imports.receive("a.csv", book(lines), "person:1");
    }

    private ImportRow ready(String lines) {
        var received = received(lines);
        one.workOff();
        return imports.find(received.id());
    }

    private ImportState state(ImportRow job) {
        return imports.find(job.id()).state();
    }

    private List<TaskRow> versions(String code) {
        return store.mapper(TaskMapper.class).ofCodes(List.of(code.replace("#", x)));
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static long count(String from) throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited for 30 s");
            Thread.onSpinWait();
        }
    }

    @Test
    void whatAProgramLoadsIsNeverTakenByTheWorker() throws Exception {
        one.start();
        var busy = new AtomicBoolean(true);
        var other = node(60);
        var eager = CompletableFuture.runAsync(() -> {
            while (busy.get()) {
                other.workOff();
            }
        });
        try {
            for (int i = 0; i < 30; i++) {
                var outcome = one.load("a.csv", book("L" + i + "-#,Một,SP,cái,B,,\n"), DAY, "1/QĐ", "person:1");
                assertEquals(List.of(), outcome.faults());
                assertEquals(1, outcome.added());
            }
        } finally {
            busy.set(false);
            eager.get(30, TimeUnit.SECONDS);
            one.stop();
        }
        assertEquals(30, count("catalogue.import where state = 'APPLIED'"));
        assertEquals(
                30,
                acts.stream()
                        .filter(act -> act.action().equals("catalogue.import.applied"))
                        .count());
    }

    @Test
    void theWorkerFinishesWhatAProgramLeftBehind() {
        var atOnce = new Imports.AtOnce(UUID.randomUUID(), 0, DAY, "1/QĐ");
        var left = imports.receive("a.csv", book("A-#,Một,SP,cái,B,,\n"), "person:1", atOnce);

        one.workOff();

        assertEquals(ImportState.APPLIED, state(left));
        assertEquals(DAY, versions("A-#").get(0).validFrom());
    }

    @Test
    void aFaultyLoadThatIsMappedByHandWaitsForItsDecision() {
        one.load("lạ.csv", new ByteArrayInputStream("Một,Hai\nA,B\n".getBytes(UTF_8)), DAY, "1/QĐ", "person:1");
        var faulty = imports.list(Long.MAX_VALUE, 1).get(0);
        assertEquals(ImportState.FAULTY, faulty.state());

        var wanted = new SheetMapping.Wanted(
                "lạ", Kind.POSITION, Map.of("A", "code", "B", "name"), Map.of("group", "Chuyên môn"), false);
        imports.map(faulty.id(), faulty.version(), List.of(wanted));
        one.workOff();

        assertEquals(ImportState.READY, state(faulty));
    }

    @Test
    void twoImportsAtOnceComeOneAfterTheOther() throws Exception {
        var left = new StringBuilder();
        var right = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            left.append("T").append(i).append("-#,Trái,SP,cái,B,,\n");
            right.append("T").append(i).append("-#,Phải,SP,cái,B,,\n");
        }
        var first = ready(left.toString());
        var second = ready(right.toString());
        imports.apply(first.id(), first.version(), DAY, "1/QĐ");
        imports.apply(second.id(), second.version(), DAY, "2/QĐ");
        var codes = IntStream.range(0, 300).mapToObj(i -> "T" + i + "-" + x).toList();
        var other = node(60);
        var works = List.of(CompletableFuture.runAsync(one::workOff), CompletableFuture.runAsync(other::workOff));

        var seen = new HashSet<Set<String>>();
        while (!works.stream().allMatch(CompletableFuture::isDone)) {
            var names = new HashSet<String>();
            var rows = open(codes);
            rows.forEach(row -> names.add(row.name()));
            assertTrue(rows.isEmpty() || rows.size() == 300, () -> rows.size() + " of 300 tasks");
            seen.add(names);
        }
        for (var work : works) {
            work.get();
        }

        assertTrue(seen.stream().allMatch(names -> names.size() <= 1), seen::toString);
        assertEquals(List.of(ImportState.APPLIED, ImportState.APPLIED), List.of(state(first), state(second)));
        assertEquals(600, codes.stream().mapToInt(code -> versions(code).size()).sum());
        assertEquals(300, open(codes).size());
    }

    /** The versions without an end. */
    private List<TaskRow> open(List<String> codes) {
        return store.mapper(TaskMapper.class).ofCodes(codes).stream()
                .filter(row -> row.validTo() == null)
                .toList();
    }

    @Test
    void aLeaseIsRenewedAsLongAsTheWorkTakes() throws Exception {
        var slow = node(1);
        var job = ready("A-#,Một,SP,cái,B,,\n");
        imports.apply(job.id(), job.version(), DAY, "1/QĐ");
        try (var blocking = db.dataSource().getConnection()) {
            blocking.setAutoCommit(false);
            blocking.createStatement().execute("select number from catalogue.revision for update");
            var work = CompletableFuture.runAsync(slow::workOff);
            await(() -> leasedAgainAfter(job.id(), 3));
            assertFalse(one.work.workOnce(() -> false), "nobody else takes it up");
            assertEquals(ImportState.APPLYING, state(job));
            blocking.rollback();
            work.get(30, TimeUnit.SECONDS);
        }
        assertEquals(ImportState.APPLIED, state(job));
        assertEquals(1, versions("A-#").size());
    }

    /** Whether the lease reaches further than it did when it was taken, by so many seconds. */
    private static boolean leasedAgainAfter(long id, int seconds) {
        try {
            return count("catalogue.import where id = %d and leased_until > changed_at + interval '%d seconds'"
                            .formatted(id, seconds + 1))
                    == 1;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aCheckInFullSwingCanBeCancelled() throws Exception {
        var job = received("A-#,Một,SP,cái,B,,\n");
        CompletableFuture<Void> work;
        try (var blocking = db.dataSource().getConnection()) {
            blocking.setAutoCommit(false);
            blocking.createStatement().execute("lock table catalogue.import_mapping in access exclusive mode");
            work = CompletableFuture.runAsync(one::workOff);
            await(() -> leasedAgainAfter(job.id(), 0));
            imports.cancel(job.id(), imports.find(job.id()).version(), "person:1");
            blocking.rollback();
        }
        var lost = assertThrows(ExecutionException.class, () -> work.get(30, TimeUnit.SECONDS));

        assertTrue(lost.getCause() instanceof Lease.Lost, lost::toString);
        assertEquals(ImportState.CANCELLED, state(job));
        assertEquals(0, count("catalogue.import_row"));
        assertEquals(0, count("catalogue.import_piece"));
    }

    @Test
    void workInHandIsLeftAtOnceWhenItsNodeStops() {
        var job = received("A-#,Một,SP,cái,B,,\n");

        assertThrows(Lease.Lost.class, () -> one.work.workOnce(() -> true));
        assertEquals(ImportState.CHECKING, state(job));
        one.workOff();
        assertEquals(ImportState.READY, state(job));
    }

    @Test
    void filesAndRowsGoWhenAnImportEndsItsFaultsStay() throws Exception {
        var applied = ready("A-#,Một,SP,cái,B,,\n");
        imports.apply(applied.id(), applied.version(), DAY, "1/QĐ");
        one.workOff();
        var faulty = ready("A-#,Một,SP,cái,Z,,\n");
        imports.cancel(faulty.id(), faulty.version(), "person:1");

        assertEquals(ImportState.APPLIED, state(applied));
        assertEquals(ImportState.CANCELLED, state(faulty));
        assertEquals(0, count("catalogue.import_row"));
        assertEquals(0, count("catalogue.import_piece"));
        assertEquals(1, imports.faults(faulty.id(), 0, 10).size());
        assertEquals(1, imports.find(faulty.id()).faultCount());
    }

    @Test
    void aFileThatNobodyComesBackToIsGivenUp() throws Exception {
        var old = ready("A-#,Một,SP,cái,B,,\n");
        var fresh = ready("B-#,Một,SP,cái,B,,\n");
        sql("update catalogue.import set changed_at = now() - interval '31 days' where id = " + old.id());

        assertEquals(1, one.work.tidy());
        assertEquals(0, one.work.tidy());

        assertEquals(ImportState.CANCELLED, state(old));
        assertTrue(imports.find(old.id()).problemVi().contains("30 ngày"));
        assertEquals(ImportState.READY, state(fresh));
        assertEquals(1, count("catalogue.import_piece"));
    }

    @Test
    void aFailureNamesItsReasonAndMayBeTriedAgain() throws Exception {
        var job = received("A-#,Một,SP,cái,B,,\n");
        sql("update catalogue.import set mapping = '7'");

        assertThrows(IllegalStateException.class, one::workOff);
        var failed = imports.find(job.id());
        assertEquals(ImportState.FAILED, failed.state());
        assertTrue(failed.problemVi().contains("IllegalStateException"), failed::problemVi);
        assertTrue(failed.problemEn().contains("kept mapping"), failed::problemEn);

        imports.map(failed.id(), failed.version(), List.of());
        one.workOff();
        assertEquals(ImportState.READY, state(job));
        assertEquals(null, imports.find(job.id()).problemVi());
    }

    @Test
    void anotherDayIsAllThatIsNeededWhenOnlyTheDayIsWrong() {
        one.load("a.csv", book("A-#,Một,SP,cái,B,,\n"), DAY, "1/QĐ", "person:1");
        var job = ready("A-#,Hai,SP,cái,B,,\n");
        imports.apply(job.id(), job.version(), DAY.minusDays(1), "2/QĐ");
        one.workOff();
        var wrong = imports.find(job.id());
        assertEquals(ImportState.READY, wrong.state());
        assertEquals(
                List.of("whole.overlap F"),
                imports.faults(job.id(), 0, 9).stream()
                        .map(fault -> fault.code() + " " + fault.column())
                        .toList());
        assertEquals("Hiệu lực từ", imports.faults(job.id(), 0, 9).get(0).header());

        imports.apply(job.id(), wrong.version(), DAY.plusDays(1), "2/QĐ");
        one.workOff();
        assertEquals(ImportState.APPLIED, state(job));
        assertEquals(0, imports.find(job.id()).faultCount());
    }

    @Test
    void aDayAndADecisionAreNeeded() {
        var job = ready("A-#,Một,SP,cái,B,,\n");

        var day = assertThrows(Problem.class, () -> imports.apply(job.id(), job.version(), null, "1/QĐ"));
        assertEquals("validFrom", day.faults().get(0).field());
        var decision = assertThrows(Problem.class, () -> imports.apply(job.id(), job.version(), DAY, " "));
        assertEquals("decision", decision.faults().get(0).field());
    }

    @Test
    void rowsOfOneCodeComeInByTheirDaysInWhicheverOrderTheyStand() {
        var outcome = one.load(
                "a.csv",
                book("A-#,Sau,SP,cái,B,01/01/2028,\nA-#,Trước,SP,cái,B,01/01/2027,31/12/2027\n"),
                DAY,
                "1/QĐ",
                "person:1");

        assertEquals(List.of(), outcome.faults());
        assertEquals(
                List.of("Trước 2027-01-01 2027-12-31", "Sau 2028-01-01 null"),
                versions("A-#").stream()
                        .sorted(Comparator.comparing(TaskRow::version))
                        .map(row -> row.name() + " " + row.validFrom() + " " + row.validTo())
                        .toList());
    }

    @Test
    void faultsBeyondTheLimitAreCountedAndNotKept() {
        var limits = new Limits(1 << 20, 1 << 20, 100, 20, 1_000, 3);
        var small = new TestImports(store, silent(), new TestOffice().directory(), limits, 60);
        var received = small.imports.receive("a.csv", book("A,,,,,,\n".repeat(5)), "person:1");
        small.workOff();

        assertEquals(20, small.imports.find(received.id()).faultCount());
        assertEquals(3, small.imports.faults(received.id(), 0, 100).size());
        var tooLong = small.load("a.csv", book("A,B,C,D,B,,\n".repeat(101)), DAY, "1/QĐ", "person:1");
        assertTrue(tooLong.faults().stream().map(Fault::code).toList().contains("file.rows"));
    }

    private static Ledger silent() {
        return (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> null);
    }
}
