package vn.eoffice.kpi.catalogue.internal.exports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.eoffice.kpi.catalogue.ImportOutcome;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.imports.TestImports;
import vn.eoffice.kpi.catalogue.internal.imports.TestOffice;
import vn.eoffice.kpi.catalogue.internal.record.Content;
import vn.eoffice.kpi.catalogue.internal.record.RecordMapper;
import vn.eoffice.kpi.catalogue.internal.sheet.Format;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;
import vn.eoffice.kpi.catalogue.internal.task.TaskRules;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Json;

/** What is exported comes back as it was. */
class RoundTripPropertyTest {

    private static final TestDatabase DB = new TestDatabase();
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    private static final TestOffice OFFICE = new TestOffice();

    private static CatalogueStore store;
    private static Exports exports;
    private static TestImports imports;

    @BeforeContainer
    static void open() {
        DB.beforeAll(null);
        var zone = ZoneId.of("Asia/Ho_Chi_Minh");
        store = new CatalogueStore(DB.database(), Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), zone));
        var silent = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> null);
        exports = new Exports(store);
        imports = new TestImports(store, silent, OFFICE.directory());
    }

    @AfterContainer
    static void close() {
        DB.afterAll(null);
    }

    @Provide
    Arbitrary<Province> provinces() {
        return Province.any();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void aWorkbookBringsTheSameCatalogueBack(@ForAll("provinces") Province province) throws Exception {
        empty();
        keep(province);
        var book = export(List.of(Kind.values()), Format.XLSX);

        assertUnchanged(
                load("danh muc.xlsx", book),
                province.tasks().size() + province.records().size());
        assertArrayEquals(book, export(List.of(Kind.values()), Format.XLSX));

        empty();
        var outcome = load("danh muc.xlsx", book);
        assertEquals(List.of(), outcome.faults());
        assertEquals(province.tasks().size() + province.records().size(), outcome.added());
        assertArrayEquals(book, export(List.of(Kind.values()), Format.XLSX));
    }

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void soDoFilesOfEachKind(@ForAll("provinces") Province province) throws Exception {
        empty();
        keep(province);
        var files = List.of(Kind.values()).stream()
                .map(kind -> export(List.of(kind), Format.CSV))
                .toList();

        empty();
        for (var kind : Kind.values()) {
            var outcome = load("tep.csv", files.get(kind.ordinal()));
            assertEquals(List.of(), outcome.faults(), kind.name());
            assertArrayEquals(files.get(kind.ordinal()), export(List.of(kind), Format.CSV), kind.name());
            assertUnchanged(load("tep.csv", files.get(kind.ordinal())), outcome.added());
        }
    }

    private static void assertUnchanged(ImportOutcome outcome, int rows) {
        assertEquals(List.of(), outcome.faults());
        assertEquals(List.of(0, 0, rows), List.of(outcome.added(), outcome.changed(), outcome.unchanged()));
    }

    private static ImportOutcome load(String name, byte[] book) {
        return imports.load(name, new ByteArrayInputStream(book), SUMMER, "1/QĐ", "test");
    }

    private static byte[] export(List<Kind> kinds, Format format) {
        var bytes = new ByteArrayOutputStream();
        try {
            exports.write(kinds, format, SUMMER, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static void empty() throws SQLException {
        try (var connection = DB.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate catalogue.task, catalogue.record, catalogue.import cascade");
        }
    }

    /** The directory has whom and what the records name, under names that nobody else has. */
    private static void know(Content content) {
        if (content instanceof Content.Scope scope) {
            scope.units().forEach(unit -> OFFICE.unit(unit, "Đơn vị " + unit));
        } else if (content instanceof Content.Description description && description.unit() != null) {
            OFFICE.unit(description.unit(), "Đơn vị " + description.unit());
        } else if (content instanceof Content.Holding holding) {
            OFFICE.unit(holding.unit(), "Đơn vị " + holding.unit()).person(holding.person(), holding.person());
        }
    }

    private static void keep(Province province) {
        OFFICE.clear();
        var tasks = store.mapper(TaskMapper.class);
        var records = store.mapper(RecordMapper.class);
        for (var task : province.tasks()) {
            var checked = TaskRules.checked(task.what());
            assertEquals(List.of(), checked.faults());
            var id = tasks.insertTask(task.what().code());
            tasks.addVersion(id, 1, checked.draft(), task.from());
            if (task.to() != null) {
                tasks.closeVersion(id, 1, task.to());
            }
        }
        for (var record : province.records()) {
            var what = record.what();
            know(what.content());
            var id = records.insertRecord(what.kind(), what.code());
            records.insertVersion(id, 1, what.name(), "", Json.text(what.content()), what.source(), record.from());
            if (record.to() != null) {
                records.closeVersion(id, 1, record.to());
            }
        }
    }
}
