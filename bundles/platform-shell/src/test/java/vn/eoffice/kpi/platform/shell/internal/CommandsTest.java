package vn.eoffice.kpi.platform.shell.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.console.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.ImportOutcome;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.audit.LedgerRow;
import vn.eoffice.kpi.platform.audit.Verification;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.Text;
import vn.eoffice.kpi.worklog.Inbox;
import vn.eoffice.kpi.worklog.InboxEvent;
import vn.eoffice.kpi.worklog.InboxPage;
import vn.eoffice.kpi.worklog.InboxState;

class CommandsTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final FakeInbox inbox = new FakeInbox();

    @TempDir
    private Path folder;

    @Test
    void waitingEventsAreListedWithTheirReasons() throws Exception {
        inbox.add(7, InboxState.WAITING, Text.of("Chưa có người p9", "Person p9 is unknown"));
        inbox.add(8, InboxState.DONE, null);
        var command = new InboxList();
        command.inbox = inbox;

        var out = run(command);

        assertTrue(out.contains("Chưa có người p9 / Person p9 is unknown"), out);
        assertTrue(out.contains("2026-11-25 08:30:00"), "the time is that of Việt Nam: " + out);
        assertFalse(out.contains("event-8"), out);
        assertTrue(out.contains("reference: 3 sự kiện của văn bản mật"), out);
    }

    @Test
    void listGoesOnWhereThePageEnded() throws Exception {
        inbox.add(1, InboxState.DONE, null);
        inbox.add(2, InboxState.DONE, null);
        var command = new InboxList();
        command.inbox = inbox;
        command.state = "all";
        command.limit = 1;

        assertTrue(run(command).contains("kpi:inbox-list --cursor 1 all"));
        command.cursor = "1";
        assertFalse(run(command).contains("--cursor"));
    }

    @Test
    void unknownStateIsRefusedWithTheWayOut() {
        var command = new InboxList();
        command.inbox = inbox;
        command.state = "LOST";

        var refusal = assertThrows(IllegalArgumentException.class, () -> run(command));
        assertTrue(refusal.getMessage().contains("state = LOST"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("WAITING"), refusal.getMessage());
    }

    @Test
    void oneEventOrAllThatWaitAreReplayed() throws Exception {
        for (long id = 1; id <= 250; id++) {
            inbox.add(id, id % 2 == 0 ? InboxState.WAITING : InboxState.DONE, null);
        }
        var command = new InboxReplay();
        command.inbox = inbox;
        command.which = "17";
        run(command);
        assertEquals(List.of("17 by console:lan"), inbox.replayed);

        command.which = "all";
        assertTrue(run(command).contains("125 events"));
        assertEquals(126, inbox.replayed.size());
    }

    @Test
    void numberThatIsNoneIsRefused() {
        var command = new InboxReplay();
        command.inbox = inbox;
        command.which = "everything";

        assertTrue(assertThrows(IllegalArgumentException.class, () -> run(command))
                .getMessage()
                .contains("kpi:inbox-list"));
    }

    @Test
    void intactLedgerIsSaidToBe() throws Exception {
        var command = new AuditVerify();
        command.ledger = new FakeLedger(new Verification(true, 12, 1, "abcd", null, null));

        var out = run(command);

        assertTrue(out.contains("12") && out.contains("abcd") && out.contains("intact"), out);
    }

    @Test
    void brokenLedgerFailsTheCommandAndNamesTheRow() {
        var command = new AuditVerify();
        command.ledger = new FakeLedger(new Verification(false, 12, 0, "abcd", 5L, "hash differs"));

        var failure = assertThrows(IllegalStateException.class, () -> run(command));
        assertTrue(failure.getMessage().contains("broken at row 5: hash differs"), failure.getMessage());
    }

    @Test
    void synchronisationSaysHowMuchItBrought() throws Exception {
        var command = new DirectorySynchronise();
        command.directory = () -> 42;

        assertTrue(run(command).startsWith("42 "));
    }

    @Test
    void rulesAreReadFromTheirFile() throws Exception {
        var put = new ArrayList<String>();
        var command = new RulesPut();
        command.rules = (json, from, actor) -> put.add("%s from %s by %s".formatted(json, from, actor));
        command.file = write("rules.json", "{\"id\":\"norm\"}");
        command.validFrom = "2026-12-01";

        run(command);

        assertEquals(List.of("{\"id\":\"norm\"} from 2026-12-01 by console:lan"), put);
    }

    @Test
    void missingFileWrongDayAndRefusedRulesAreExplained() throws IOException {
        var command = new RulesPut();
        command.rules = (json, from, actor) -> {
            throw Problem.fields(
                    Problem.Kind.INVALID,
                    "rules.invalid",
                    Text.of("Quy tắc sai", "Wrong rules"),
                    List.of(new FieldFault("cap", "-1", Text.of("Không được âm", "Must not be negative"))));
        };
        command.validFrom = "2026-12-01";
        command.file = folder.resolve("nowhere.json").toString();
        assertTrue(refusal(command).contains("nowhere.json"));

        command.file = write("rules.json", "{}");
        command.validFrom = "01/12/2026";
        assertTrue(refusal(command).contains("01/12/2026"));

        command.validFrom = "2026-12-01";
        assertEquals(
                "Quy tắc sai / Wrong rules%n  cap = -1: Không được âm / Must not be negative".formatted(),
                refusal(command));
    }

    @Test
    void aBookIsBroughtInAndItsKindsAreCounted() throws Exception {
        var command = new CatalogueImport();
        command.imports = (name, content, from, decision, actor) -> {
            assertEquals(
                    "Đầu việc.csv 2026-12-01 12/QĐ console:lan",
                    String.join(" ", name, from.toString(), decision, actor));
            return new ImportOutcome(List.of(new ImportOutcome.Total("TASK", 3, 2, 1)), List.of());
        };
        command.file = write("Đầu việc.csv", "code,name\n");
        command.validFrom = "2026-12-01";
        command.decision = "12/QĐ";

        assertTrue(run(command).contains("TASK: 3 mới, 2 đổi, 1 như cũ / 3 new, 2 changed, 1 unchanged"));
    }

    @Test
    void theFaultsOfABookAreToldByTheirPlaces() throws Exception {
        var command = new CatalogueImport();
        var fault = new Fault("Đầu việc", 7, "F", "Hệ số", "0", "value.invalid", "Phải lớn hơn 0", "Must be above 0");
        command.imports = (name, content, from, decision, actor) -> new ImportOutcome(List.of(), List.of(fault));
        command.file = write("a.csv", "code\n");
        command.validFrom = "2026-12-01";
        command.decision = "12/QĐ";

        assertTrue(refusal(command).contains("1 faults"));
        assertTrue(printed.toString(UTF_8).contains("Đầu việc!F7 Hệ số = 0: Phải lớn hơn 0 / Must be above 0"));
        command.file = folder.resolve("nowhere.xlsx").toString();
        assertTrue(refusal(command).contains("nowhere.xlsx"));
    }

    @Test
    void absentSliceIsNamed() {
        assertTrue(refusal(new DirectorySynchronise()).contains("vn.eoffice.kpi.directory is not ready"));
        assertTrue(refusal(new InboxReplay()).contains("vn.eoffice.kpi.worklog"));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                InboxList.class,
                InboxReplay.class,
                AuditVerify.class,
                DirectorySynchronise.class,
                RulesPut.class,
                CatalogueImport.class
            })
    void everyCommandIsOursAndDescribedInBothLanguages(Class<?> type) {
        var command = type.getAnnotation(Command.class);

        assertEquals("kpi", command.scope());
        assertTrue(command.description().contains(" / "), command.description());
    }

    private String refusal(KpiCommand command) {
        return assertThrows(IllegalArgumentException.class, () -> run(command)).getMessage();
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private String run(KpiCommand command) throws Exception {
        printed.reset();
        var console = new PrintStream(printed, true, UTF_8);
        command.session = (Session) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> method.getName().equals("getConsole") ? console : "lan");
        command.execute();
        return printed.toString(UTF_8);
    }

    private record FakeLedger(Verification verify) implements Ledger {

        @Override
        public void record(Act act) {}

        @Override
        public List<LedgerRow> history(String objectType, String objectId) {
            return List.of();
        }
    }

    private static final class FakeInbox implements Inbox {

        private final List<InboxEvent> events = new ArrayList<>();
        private final List<String> replayed = new ArrayList<>();

        void add(long id, InboxState state, Text reason) {
            events.add(new InboxEvent(
                    id,
                    "reference",
                    "event-" + id,
                    "ASSIGNED",
                    Instant.parse("2026-11-25T01:30:00Z"),
                    state,
                    reason == null ? null : "code",
                    reason,
                    1));
        }

        @Override
        public InboxPage events(InboxState state, String cursor, int limit) {
            var from = cursor == null ? 0 : Integer.parseInt(cursor);
            var all = events.stream()
                    .filter(event -> state == null || event.state() == state)
                    .toList();
            var to = Math.min(all.size(), from + limit);
            return new InboxPage(all.subList(from, to), to == all.size() ? null : String.valueOf(to));
        }

        @Override
        public void replay(long id, String actor) {
            replayed.add(id + " by " + actor);
        }

        @Override
        public Map<String, Long> secretEvents() {
            return Map.of("reference", 3L);
        }
    }
}
