package vn.eoffice.kpi.demo.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceReference;
import org.osgi.service.http.runtime.HttpServiceRuntime;
import vn.eoffice.kpi.catalogue.Catalogue;
import vn.eoffice.kpi.catalogue.FeedbackDraft;
import vn.eoffice.kpi.catalogue.ImportOutcome;
import vn.eoffice.kpi.catalogue.Observation;
import vn.eoffice.kpi.catalogue.Succession;
import vn.eoffice.kpi.catalogue.Suggestion;
import vn.eoffice.kpi.catalogue.SuggestionRequest;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.TaskPage;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.evaluation.RuleSets;
import vn.eoffice.kpi.host.api.DocumentKey;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.reference.Assignment;
import vn.eoffice.kpi.host.reference.NewPerson;
import vn.eoffice.kpi.host.reference.NewPost;
import vn.eoffice.kpi.host.reference.NewUnit;
import vn.eoffice.kpi.host.reference.Office;
import vn.eoffice.kpi.host.reference.PastDocument;
import vn.eoffice.kpi.host.reference.Registration;
import vn.eoffice.kpi.platform.database.Database;

class DemoTest {

    private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");

    private final Map<String, List<Object[]>> calls = new HashMap<>();
    private final AtomicInteger keys = new AtomicInteger();
    private final List<TaskDraft> imported = new ArrayList<>();
    private boolean empty = true;
    private boolean done;

    @BeforeEach
    void setUp() {
        demo().setUp(fake(ProvinceMapper.class));
    }

    @Test
    void coversTheProvinceWithItsUnitsAndSixtyPeople() {
        assertEquals(94, calls("createUnit").size());
        assertEquals(60, calls("createPerson").size());
        var known = new HashSet<String>();
        for (var call : calls("createUnit")) {
            var unit = (NewUnit) call[0];
            assertTrue(unit.parent() == null || known.contains(unit.parent().value()), () -> "parent first: " + unit);
            known.add(unit.key().value());
        }
        for (var call : calls("createPost")) {
            var post = (NewPost) call[0];
            assertTrue(known.contains(post.unit().value()), () -> "unknown unit: " + post);
        }
    }

    @Test
    void givesEveryLoginOnceWithAnAcceptablePassword() {
        var logins = new HashSet<String>();
        for (var call : calls("createPerson")) {
            var person = (NewPerson) call[0];
            assertTrue(logins.add(person.login()), () -> "twice: " + person);
            assertTrue(person.password() != null && person.password().length() >= 10);
        }
        assertFalse(Staff.hints().isEmpty());
        for (var hint : Staff.hints()) {
            assertTrue(logins.contains(hint.login()), () -> "unknown login: " + hint);
        }
    }

    @Test
    void namesExactlyOneLeadForEachAssignedDocument() {
        assertEquals(40, calls("register").size());
        for (var call : calls("assign")) {
            var leads = ((Assignment) call[1])
                    .shares().stream()
                            .filter(share -> share.role() == FlowRole.LEAD)
                            .count();
            assertEquals(1, leads);
        }
    }

    @Test
    void neverActsInTheFuture() {
        calls.values().stream().flatMap(List::stream).forEach(arguments -> {
            for (var argument : arguments) {
                var at = argument instanceof Registration r
                        ? r.at()
                        : argument instanceof Assignment a ? a.at() : argument instanceof Instant i ? i : NOW;
                assertFalse(at.isAfter(NOW));
            }
        });
    }

    @Test
    void takesOverThePastWithNothingTooLongOrMissing() {
        var past = (List<?>) calls("backfill").get(0)[0];
        assertEquals(4714, past.size());
        for (var item : past) {
            var document = (PastDocument) item;
            assertTrue(document.subject().length() <= 500);
            assertFalse(document.registeredOn().isAfter(LocalDate.of(2026, 11, 25)));
        }
    }

    @Test
    void marksEveryNormThatTheSourceDoesNotGive() {
        var tasks = tasks();
        assertEquals(597, tasks.size());
        assertEquals(597, tasks.stream().map(TaskDraft::code).distinct().count());
        assertEquals(
                10,
                tasks.stream()
                        .filter(t -> t.normHours() != null && !t.exampleNorm())
                        .count());
        assertTrue(tasks.stream().allMatch(t -> t.normHours() != null || !t.exampleNorm()));
        assertTrue(tasks.stream().anyMatch(t -> t.normHours() == null), "something must show the missing norm");
    }

    @Test
    void letsOnlyKnownPeopleWork() {
        var logins = new HashSet<String>();
        calls("createPerson").forEach(call -> logins.add(((NewPerson) call[0]).login()));
        for (var row : Table.read("work.tsv")) {
            assertTrue(logins.containsAll(List.of(row.text("login"), row.text("leader"))), row::toString);
            assertFalse(row.list("steps").isEmpty());
        }
    }

    @Test
    void leavesAnOfficeAloneInWhichPeopleWork() {
        empty = false;
        calls.clear();
        imported.clear();
        assertFalse(demo().setUp(fake(ProvinceMapper.class)));
        assertEquals(Map.of(), calls);
        assertEquals(List.of(), imported);
    }

    @Test
    void addsNothingToItsOwnOfficeASecondTime() {
        empty = false;
        done = true;
        calls.clear();
        imported.clear();
        assertTrue(demo().setUp(fake(ProvinceMapper.class)));
        assertEquals(Map.of(), calls);
        assertEquals(List.of(), imported);
    }

    private List<TaskDraft> tasks() {
        return imported;
    }

    private List<Object[]> calls(String method) {
        return calls.getOrDefault(method, List.of());
    }

    @Test
    void theProvinceHasAsManyDescriptionsAsKhanhHoaApproved() {
        var descriptions = CatalogueBooks.all().get(3).text().lines().skip(1).toList();

        assertEquals(1_022, descriptions.size());
        assertEquals(
                1_022,
                descriptions.stream()
                        .map(line -> line.split(",", 2)[0])
                        .distinct()
                        .count());
    }

    private Demo demo() {
        return new Demo(
                fake(Office.class),
                new Shelf(),
                (name, content, from, decision, actor) -> new ImportOutcome(1, 0, 0, List.of()),
                fake(RuleSets.class),
                fake(Database.class),
                webServer(),
                Clock.fixed(NOW, OfficeDays.ZONE));
    }

    @SuppressWarnings("unchecked")
    private ServiceReference<HttpServiceRuntime> webServer() {
        return fake(ServiceReference.class);
    }

    /** Remembers what it is asked for and answers the least. */
    private <T> T fake(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().equals("isEmpty")) {
                        return empty;
                    }
                    if (method.getName().equals("isSetUp")) {
                        return done;
                    }
                    if (method.getName().equals("transaction")) {
                        ((Runnable) arguments[0]).run();
                        return null;
                    }
                    calls.computeIfAbsent(method.getName(), m -> new ArrayList<>())
                            .add(arguments);
                    return switch (method.getName()) {
                        case "createPerson" -> new PersonKey("p" + keys.incrementAndGet());
                        case "register", "complete" -> new DocumentKey("d" + keys.incrementAndGet());
                        case "createPost", "createAbsence" -> "k" + keys.incrementAndGet();
                        case "backfill" -> List.of();
                        default -> null;
                    };
                }));
    }

    private final class Shelf implements Catalogue {

        @Override
        public void observed(Observation observation) {}

        @Override
        public long feedback(FeedbackDraft feedback) {
            return 1;
        }

        @Override
        public List<Succession> successions(TaskId task) {
            return List.of();
        }

        @Override
        public int importTasks(List<TaskDraft> tasks, LocalDate validFrom, String actor) {
            imported.addAll(tasks);
            return tasks.size();
        }

        @Override
        public Optional<Task> task(TaskId id, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public Optional<Task> byCode(String code, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public boolean offered(Task task, PersonId person, LocalDate day) {
            return false;
        }

        @Override
        public TaskPage search(PersonId person, LocalDate day, String text, String cursor, int limit) {
            return new TaskPage(List.of(), null);
        }

        @Override
        public List<Suggestion> suggest(SuggestionRequest request, int limit) {
            return List.of();
        }

        @Override
        public void confirmed(TaskId task, SuggestionRequest request) {}
    }
}
