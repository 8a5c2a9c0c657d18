package vn.eoffice.kpi.worklog.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.eoffice.kpi.host.api.FlowEvent;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.internal.Events;
import vn.eoffice.kpi.worklog.internal.Slice;
import vn.eoffice.kpi.worklog.internal.entry.EntryMapper;
import vn.eoffice.kpi.worklog.internal.entry.StoredEntry;

/** Any order, repetition and batching of a document's events gives the same facts and the same entry. */
class FlowOrderPropertyTest {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final AtomicInteger DOCUMENTS = new AtomicInteger();
    private static Slice slice;

    /** What may happen, in any order a host can think of. */
    private enum Move {
        REGISTER,
        ASSIGN,
        START,
        EXTEND,
        LIFT,
        SUSPEND,
        RESUME,
        RETURN,
        COMPLETE,
        COMPLETE_WITHOUT_PRODUCT,
        RECALL,
        RECALL_DOCUMENT,
        RENAME,
        REASSIGN,
        MAKE_COLLABORATOR,
        MAKE_INFORMATION
    }

    @BeforeContainer
    static void start() throws Exception {
        DATABASE.beforeAll(null);
        slice = new Slice(DATABASE.database());
    }

    @AfterContainer
    static void stop() throws Exception {
        DATABASE.afterAll(null);
    }

    @Provide
    Arbitrary<List<Move>> histories() {
        return Arbitraries.of(Move.class).list().ofMinSize(1).ofMaxSize(9);
    }

    @Property(tries = 500)
    void foldIsBlindToOrderAndRepetition(@ForAll("histories") List<Move> moves, @ForAll long seed) {
        var facts = happen("office", "d", moves, true).stream()
                .map(FlowOrderPropertyTest::fact)
                .toList();
        assertEquals(FlowFold.fold(facts, "s1"), FlowFold.fold(shuffled(facts, new Random(seed)), "s1"));
    }

    @Property(tries = 120)
    void intakeIsBlindToOrderRepetitionAndBatching(
            @ForAll("histories") List<Move> moves, @ForAll boolean counted, @ForAll long seed) {
        var document = "d" + DOCUMENTS.incrementAndGet();
        for (var event : happen("ordered", document, moves, counted)) {
            slice.flow.accept(event);
            slice.readInbox();
        }
        var random = new Random(seed);
        var rest = shuffled(happen("shuffled", document, moves, counted), random);
        while (!rest.isEmpty()) {
            var batch = rest.subList(0, 1 + random.nextInt(rest.size()));
            slice.flow.acceptAll(List.copyOf(batch));
            batch.clear();
            if (random.nextBoolean()) {
                slice.readInbox();
            }
        }
        slice.readInbox();
        assertEquals(facts("ordered", document), facts("shuffled", document));
        assertEquals(entry("ordered", document), entry("shuffled", document));
    }

    /** The host's story; with or without its own count of revisions. */
    private static List<FlowEvent> happen(String host, String document, List<Move> moves, boolean counted) {
        var events = new Events(host, document);
        var told = new ArrayList<FlowEvent>();
        int hour = 0;
        for (var move : moves) {
            hour++;
            events.at("2026-11-%02dT%02d:00:00Z".formatted(16 + hour, hour));
            told.add(
                    switch (move) {
                        case REGISTER -> events.ofDocument("document.registered");
                        case ASSIGN -> events.step("step.assigned");
                        case START -> events.step("step.started");
                        case EXTEND ->
                            events.due("2026-12-%02dT10:00:00Z".formatted(hour)).step("step.due-changed", "gia hạn");
                        case LIFT -> events.due(null).step("step.due-changed", "bỏ hạn");
                        case SUSPEND -> events.step("step.suspended", "tạm dừng");
                        case RESUME -> events.step("step.resumed");
                        case RETURN -> events.step("step.returned", "trả lại");
                        case COMPLETE ->
                            events.completed(
                                    events.reply(Integer.toHexString(hour).repeat(64), Secrecy.NORMAL));
                        case COMPLETE_WITHOUT_PRODUCT -> events.completed(null);
                        case RECALL -> events.step("step.recalled", "thu hồi");
                        case RECALL_DOCUMENT -> events.ofDocument("document.recalled");
                        case RENAME ->
                            events.subject("Trích yếu sửa lần " + "x".repeat(hour))
                                    .step("step.started");
                        case REASSIGN -> events.assignee("p4").step("step.assigned");
                        case MAKE_COLLABORATOR ->
                            events.role(FlowRole.COLLABORATOR).step("step.assigned");
                        case MAKE_INFORMATION ->
                            events.role(FlowRole.FOR_INFORMATION).step("step.assigned");
                    });
        }
        return counted
                ? told
                : told.stream().map(FlowOrderPropertyTest::unnumbered).toList();
    }

    private static FlowEvent unnumbered(FlowEvent event) {
        return new FlowEvent(
                event.host(), event.id(), event.type(), event.time(), event.document(), event.step(), event.actor(), 0);
    }

    /** Every event at least once, some of them again. */
    private static <T> List<T> shuffled(List<T> all, Random random) {
        var shuffled = new ArrayList<>(all);
        for (int again = random.nextInt(all.size() + 1); again > 0; again--) {
            shuffled.add(all.get(random.nextInt(all.size())));
        }
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Fact fact(FlowEvent event) {
        return ((EventReader.Understood) EventReader.read(event)).fact();
    }

    private static String facts(String host, String document) {
        var rows = DATABASE.database()
                .schema("worklog", EntryMapper.class, FactMapper.class)
                .mapper(FactMapper.class)
                .ofDocuments(List.of(host), List.of(document));
        return rows.stream()
                .map(content -> content.replace('"' + host + '"', "\"host\""))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** All of the entry but what names its host and counts how often it was written. */
    private static String entry(String host, String document) {
        return slice.store
                .find(FlowEntries.id(host, document, "s1"))
                .filter(stored -> !stored.recalled())
                .map(stored -> plain(stored, host))
                .orElse("none");
    }

    private static String plain(StoredEntry stored, String host) {
        Entry entry = stored.entry();
        return (stored.toString() + entry.state())
                .replace(entry.id().toString(), "id")
                .replaceAll("version=[0-9]+, state", "state")
                .replaceAll("Evidence\\[id=[-0-9a-f]+", "Evidence[id")
                .replace("host=" + host, "host");
    }
}
