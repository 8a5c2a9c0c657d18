package vn.eoffice.kpi.host.reference.internal.adapter;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.host.api.DocumentFlow;
import vn.eoffice.kpi.host.api.Receipt;
import vn.eoffice.kpi.host.reference.internal.OfficeSchema;
import vn.eoffice.kpi.host.reference.internal.journal.EventRow;
import vn.eoffice.kpi.host.reference.internal.journal.Journal;
import vn.eoffice.kpi.host.reference.internal.journal.JournalMapper;

/**
 * Hands the outbox to the plugin while the plugin is there: right after each commit, and every two seconds for what another
 * node or an earlier failure left. Receipts are kept in the transaction of the hand-over; an event may be told twice, never lost.
 */
@Component(service = FlowDispatcher.class, immediate = true)
public final class FlowDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(FlowDispatcher.class);
    private static final int BATCH = 200;
    private static final long PAUSE_MS = 2_000;

    private final OfficeSchema office;
    private final Journal journal;
    private final JournalMapper outbox;
    private final Semaphore wakened = new Semaphore(0);
    private final Runnable waker = wakened::release;
    private final Thread worker = new Thread(this::work, "host-reference-outbox");

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable DocumentFlow flow;

    private volatile boolean closed;

    @Activate
    public FlowDispatcher(@Reference OfficeSchema office, @Reference Journal journal) {
        this.office = office;
        this.journal = journal;
        this.outbox = journal.outbox();
    }

    FlowDispatcher(OfficeSchema office, Journal journal, DocumentFlow flow) {
        this(office, journal);
        this.flow = flow;
    }

    @Activate
    void start() {
        journal.listen(waker);
        worker.setDaemon(true);
        worker.start();
    }

    @Deactivate
    void stop() throws InterruptedException {
        closed = true;
        journal.ignore(waker);
        wakened.release();
        worker.join(30_000);
    }

    private void work() {
        try {
            while (!closed) {
                wakened.tryAcquire(PAUSE_MS, TimeUnit.MILLISECONDS);
                wakened.drainPermits();
                try {
                    drain();
                } catch (RuntimeException e) {
                    LOG.warn("Document events wait, next try in {} ms: {}", PAUSE_MS, e.toString());
                    LOG.debug("The failure was:", e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends what is there; what fails in company is tried alone, so that one bad event holds up no other. */
    void drain() {
        int sent = BATCH;
        while (sent == BATCH && !closed) {
            try {
                sent = send(BATCH);
            } catch (RuntimeException together) {
                LOG.debug("A batch was refused, its events are sent one by one.", together);
                sent = oneByOne();
            }
        }
    }

    private int send(int limit) {
        DocumentFlow ear = flow;
        if (ear == null) {
            return 0;
        }
        return office.transaction(() -> {
            List<EventRow> rows = outbox.unsent(limit);
            if (rows.isEmpty()) {
                return 0;
            }
            List<Receipt> receipts =
                    ear.acceptAll(rows.stream().map(Events::event).toList());
            for (int i = 0; i < rows.size(); i++) {
                Receipt receipt = receipts.get(i);
                if (receipt == Receipt.CONFLICT) {
                    LOG.error(
                            "The plugin knows event d{}-{} with another content.",
                            rows.get(i).documentId(),
                            rows.get(i).revision());
                }
                outbox.sent(rows.get(i).id(), Instant.now(), receipt.name());
            }
            return rows.size();
        });
    }

    private int oneByOne() {
        for (int i = 0; i < BATCH; i++) {
            List<EventRow> first = office.transaction(() -> outbox.unsent(1));
            if (first.isEmpty()) {
                return 0;
            }
            try {
                send(1);
            } catch (RuntimeException e) {
                EventRow row = first.get(0);
                outbox.failed(row.id(), e.toString());
                LOG.warn("Event d{}-{} is not taken: {}", row.documentId(), row.revision(), e.toString());
                if (row.attempts() > 0) {
                    return 0;
                }
            }
        }
        return BATCH;
    }
}
