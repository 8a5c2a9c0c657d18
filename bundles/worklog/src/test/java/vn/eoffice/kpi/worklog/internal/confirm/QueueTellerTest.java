package vn.eoffice.kpi.worklog.internal.confirm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.eoffice.kpi.worklog.internal.Slice.LEADER;
import static vn.eoffice.kpi.worklog.internal.Slice.WORKER;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.host.api.Confirmation;
import vn.eoffice.kpi.host.api.ConfirmationId;
import vn.eoffice.kpi.host.api.WorkQueue;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.QualityGrade;
import vn.eoffice.kpi.worklog.internal.Slice;
import vn.eoffice.kpi.worklog.internal.entry.WorkDraft;

class QueueTellerTest {

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private final List<String> told = new ArrayList<>();
    private Runnable whileTold = () -> {};
    private Slice slice;

    private final WorkQueue queue = new WorkQueue() {
        @Override
        public void put(Confirmation item) {
            whileTold.run();
            told.add("put %s for %s".formatted(item.title(), item.leader()));
        }

        @Override
        public void withdraw(ConfirmationId id) {
            told.add("withdraw");
        }
    };

    @BeforeEach
    void start() {
        slice = new Slice(DATABASE.database());
    }

    @Test
    void submissionWaitsInTheLeadersQueueUntilTheVerdict() {
        slice.connect(queue);
        var submitted = submitted("Họp một");
        slice.queueTeller.tellAll();
        assertEquals(List.of("put Họp một for p2"), told);
        confirm(submitted);
        slice.queueTeller.tellAll();
        slice.queueTeller.tellAll();
        assertEquals(List.of("put Họp một for p2", "withdraw"), told);
    }

    @Test
    void hostThatIsAwayHearsLaterWhatThenHolds() {
        var first = submitted("Họp hai");
        submitted("Họp ba");
        confirm(first);
        slice.queueTeller.tellAll();
        assertEquals(List.of(), told);
        slice.connect(queue);
        slice.queueTeller.tellAll();
        assertEquals(
                List.of("put Họp ba for p2", "withdraw"), told.stream().sorted().toList());
    }

    @Test
    void failureIsTriedAgain() {
        slice.connect(queue);
        whileTold = () -> {
            throw new IllegalStateException("host away");
        };
        var submitted = submitted("Họp bốn");
        slice.queueTeller.tellAll();
        slice.queueTeller.tellAll();
        assertEquals(List.of(), told);
        whileTold = () -> {};
        slice.clock.advance(Duration.ofMinutes(1));
        slice.queueTeller.tellAll();
        assertEquals(List.of("put Họp bốn for p2"), told);
        confirm(submitted);
        slice.queueTeller.tellAll();
    }

    @Test
    void wishMadeWhileTheHostIsToldIsNotLost() {
        slice.connect(queue);
        var submitted = submitted("Họp năm");
        whileTold = () -> {
            whileTold = () -> {};
            confirm(submitted);
        };
        slice.queueTeller.tellAll();
        assertEquals(List.of("put Họp năm for p2", "withdraw"), told);
    }

    private Entry submitted(String title) {
        var entry = slice.logbook
                .create(
                        WORKER,
                        new WorkDraft(null, title, null, LocalDate.of(2026, 11, 25), null, null, new TaskId(1), null))
                .entry();
        var attached = slice.products
                .attachFile(WORKER, entry.id(), 1, "a.txt", "text/plain", title.getBytes(StandardCharsets.UTF_8))
                .entry();
        return slice.logbook.submit(WORKER, attached.id(), attached.version()).entry();
    }

    private void confirm(Entry entry) {
        slice.confirmations.confirm(
                LEADER, entry.id(), entry.version(), new VerdictDraft(QualityGrade.EXCELLENT, false, null));
    }
}
