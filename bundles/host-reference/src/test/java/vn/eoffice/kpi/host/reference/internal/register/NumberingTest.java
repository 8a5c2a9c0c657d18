package vn.eoffice.kpi.host.reference.internal.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.DocumentKey;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.reference.PastDocument;
import vn.eoffice.kpi.host.reference.Registration;
import vn.eoffice.kpi.host.reference.Urgency;
import vn.eoffice.kpi.host.reference.internal.OfficeFixture;
import vn.eoffice.kpi.platform.database.TestDatabase;

class NumberingTest {

    @RegisterExtension
    static final TestDatabase DB = new TestDatabase();

    private final OfficeFixture office = new OfficeFixture(DB.database());

    @Test
    void arrivalNumbersAreConsecutiveThoughManyRegisterAtOnceAndSomeFail() throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(8);
        List<Future<Integer>> numbers = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            boolean fails = i % 5 == 0;
            numbers.add(clerks.submit(() -> {
                int[] number = {0};
                try {
                    office.schema.transaction(() -> {
                        number[0] = ordinal(office.register("Văn bản cùng lúc", Secrecy.NORMAL));
                        if (fails) {
                            throw new IllegalStateException("rolled back");
                        }
                    });
                } catch (IllegalStateException e) {
                    return 0;
                }
                return number[0];
            }));
        }
        List<Integer> given = new ArrayList<>();
        for (Future<Integer> number : numbers) {
            if (number.get() > 0) {
                given.add(number.get());
            }
        }
        clerks.shutdown();
        assertEquals(
                IntStream.rangeClosed(1, 64).boxed().toList(),
                given.stream().sorted().toList());
    }

    @Test
    void numbersStartAgainEachYearAndEachTypeOfOutgoingHasItsOwn() {
        assertEquals(1, ordinal(office.register("Năm cũ", Secrecy.NORMAL)));
        assertEquals("1/SNV", issue("Công văn").number());
        assertEquals("1/QĐ-SNV", issue("Quyết định").number());
        assertEquals("2/SNV", issue("Công văn").number());
        office.time.pass(Duration.ofDays(40));
        DocumentKey next = office.office.register(new Registration(
                office.clerk,
                "Công văn",
                "1/UBND",
                "UBND tỉnh",
                null,
                "Năm mới",
                null,
                Urgency.NORMAL,
                Secrecy.NORMAL,
                null,
                null,
                office.time.instant()));
        assertEquals(1, ordinal(next));
        assertEquals("1/SNV", issue("Công văn").number());
    }

    @Test
    void documentsTakenOverGetNumbersInTheirOrderAndNoFlow() {
        List<PastDocument> past = new ArrayList<>();
        for (int i = 1; i <= 1200; i++) {
            past.add(new PastDocument(
                    office.clerk,
                    DocumentHeader.Kind.INCOMING,
                    "Công văn",
                    i + "/UBND-VX",
                    "UBND tỉnh",
                    LocalDate.of(2025, 3, 1),
                    "Văn bản cũ số " + i,
                    null,
                    LocalDate.of(2025, 3, 2)));
        }
        List<DocumentKey> keys = office.office.backfill(past);
        assertEquals(
                IntStream.rangeClosed(1, 1200).boxed().toList(),
                keys.stream().map(this::ordinal).toList());
        assertEquals(List.of(), office.journal.after(0, 10));
    }

    @Test
    void onlyAClerkRegisters() {
        assertThrows(
                IllegalArgumentException.class,
                () -> office.register.arrive(
                        office.viewer(office.specialist),
                        IncomingForm.checked("Công văn", "1", "A", null, "B", null, null, null, null),
                        null,
                        office.time.instant()));
    }

    private DocumentRow issue(String type) {
        return office.register.issue(
                IssueForm.checked(
                        DocumentHeader.Kind.OUTGOING, type, "Trả lời", "Nội dung", null, null, Secrecy.NORMAL),
                office.viewer(office.clerk),
                Register.clerkPost(office.viewer(office.clerk)),
                null,
                office.time.instant());
    }

    private int ordinal(DocumentKey key) {
        return office.registers.document(OfficeFixture.id(key)).ordinal();
    }
}
