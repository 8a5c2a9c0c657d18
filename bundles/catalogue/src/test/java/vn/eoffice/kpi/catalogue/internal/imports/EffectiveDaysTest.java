package vn.eoffice.kpi.catalogue.internal.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.ImportOutcome;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.TestDatabase;

/** Rows beside the versions that the catalogue has, for tasks and for records alike. */
class EffectiveDaysTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static TestImports imports;

    private final String code = UUID.randomUUID().toString();

    @BeforeAll
    static void open() {
        var clock = Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        var silent = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> null);
        imports = new TestImports(new CatalogueStore(db.database(), clock), silent);
    }

    private ImportOutcome task(String name, String from, String to) {
        return load("code,name,outputProduct,unit,group,validFrom,validTo\n%s,%s,SP,cái,B,%s,%s\n", name, from, to);
    }

    private ImportOutcome position(String name, String from, String to) {
        return load(
                "Mã vị trí,Tên vị trí việc làm,Nhóm vị trí,Hiệu lực từ,Hiệu lực đến\n%s,%s,Nhóm,%s,%s\n",
                name, from, to);
    }

    private ImportOutcome load(String book, String name, String from, String to) {
        var text = book.formatted(code, name, from == null ? "" : from, to == null ? "" : to);
        return imports.load("a.csv", new ByteArrayInputStream(text.getBytes(UTF_8)), DAY, "1/QĐ", "person:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        2027-01-01 |            | Hai | 2026-06-01 |            | whole.overlap
        2027-01-01 |            | Hai | 2026-06-01 | 2026-12-31 | whole.overlap
        2027-01-01 |            | Hai |            |            | whole.overlap
        2027-01-01 |            | Hai | 2027-01-01 |            | changed
        2027-01-01 |            | Hai | 2027-06-01 |            | changed
        2027-01-01 |            | Một | 2027-01-01 |            | unchanged
        2027-01-01 |            | Một | 2027-06-01 |            | unchanged
        2027-01-01 |            | Một |            |            | unchanged
        2027-01-01 | 2027-12-31 | Hai | 2027-06-01 |            | whole.overlap
        2027-01-01 | 2027-12-31 | Hai | 2027-12-31 |            | whole.overlap
        2027-01-01 | 2027-12-31 | Hai | 2028-01-01 |            | changed
        2027-01-01 | 2027-12-31 | Hai | 2027-01-01 | 2027-12-31 | whole.overlap
        2027-01-01 | 2027-12-31 | Một | 2027-01-01 | 2027-12-31 | unchanged
                   |            | Hai |            | 2026-11-30 | whole.ended
                   |            | Hai | 2027-06-01 | 2027-05-31 | value.backwards
                   |            | Hai | 2027-06-01 | 2027-12-31 | changed
        """)
    void aRowEitherFollowsWhatIsThereOrIsAFault(
            String from, String to, String name, String nextFrom, String nextTo, String expected) {
        assertEquals("added", told(task("Một", from, to)));
        assertEquals(expected, told(task(name, nextFrom, nextTo)));
        assertEquals("added", told(position("Một", from, to)));
        assertEquals(expected, told(position(name, nextFrom, nextTo)));
    }

    private static String told(ImportOutcome outcome) {
        if (!outcome.faults().isEmpty()) {
            return String.join(" ", outcome.faults().stream().map(Fault::code).toList());
        }
        return List.of(outcome.added(), outcome.changed(), outcome.unchanged())
                .toString()
                .replace("[1, 0, 0]", "added")
                .replace("[0, 1, 0]", "changed")
                .replace("[0, 0, 1]", "unchanged");
    }
}
