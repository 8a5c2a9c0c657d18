package vn.eoffice.kpi.worklog.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.host.api.Cursor;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.DocumentKey;
import vn.eoffice.kpi.host.api.DocumentSource;
import vn.eoffice.kpi.host.api.FlowEvent;
import vn.eoffice.kpi.host.api.FlowPage;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.worklog.internal.Events;
import vn.eoffice.kpi.worklog.internal.Slice;

class FlowPullerTest {

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private final Slice slice = new Slice(DATABASE.database());
    private final Events events = new Events("office", "pulled");
    private final List<FlowEvent> kept = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private boolean away;

    /** Hands out its events two by two. */
    private final DocumentSource source = new DocumentSource() {
        @Override
        public Optional<DocumentHeader> header(DocumentKey key) {
            return Optional.empty();
        }

        @Override
        public boolean mayRead(PersonKey reader, DocumentKey key) {
            return false;
        }

        @Override
        public FlowPage eventsSince(Cursor cursor, int limit) {
            asked.add(cursor.value());
            if (away) {
                throw new IllegalStateException("away");
            }
            int from = cursor.equals(Cursor.START) ? 0 : Integer.parseInt(cursor.value());
            int to = Math.min(from + 2, kept.size());
            return new FlowPage(kept.subList(from, to), new Cursor("" + to), to < kept.size());
        }
    };

    @Test
    void pullGoesOnWhereItEndedAndCountsPushedEventsOnce() {
        kept.addAll(List.of(events.step("step.assigned"), events.step("step.started"), events.completed()));
        slice.flow.accept(kept.get(1));
        slice.connect(source, "PULL", "STEP_EVENTS");
        slice.puller.pullAll();
        assertEquals(List.of("", "2"), asked);

        away = true;
        slice.puller.pullAll();
        away = false;
        kept.add(events.step("step.recalled"));
        slice.puller.pullAll();
        assertEquals(List.of("", "2", "3", "3"), asked);
        slice.readInbox();
        assertEquals(4, slice.inbox.events(null, null, 100).events().size());
    }

    @Test
    void hostsThatOnlyPushAreNotAsked() {
        slice.connect(source, "PUSH");
        slice.puller.pullAll();
        assertEquals(List.of(), asked);
    }
}
