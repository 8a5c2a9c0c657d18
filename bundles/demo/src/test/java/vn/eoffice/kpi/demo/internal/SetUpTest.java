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
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.eoffice.kpi.catalogue.ImportOutcome;
import vn.eoffice.kpi.directory.DirectorySync;
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

class SetUpTest {

    private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");

    private final Map<String, List<Object[]>> calls = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private final AtomicInteger keys = new AtomicInteger();
    private final List<String> loaded = new ArrayList<>();
    private boolean empty = true;
    private final List<ProvinceMapper.Member> members = new ArrayList<>();
    private final Set<String> done = new HashSet<>();

    @BeforeEach
    void runWithoutTheBooks() {
        done.add("hasCatalogue");
        setUp().run(fake(ProvinceMapper.class));
    }

    @Test
    void coversTheProvinceWithItsUnitsAndSixtyPeople() {
        assertEquals(96, calls("createUnit").size());
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
    void letsOnlyKnownPeopleWork() {
        var logins = new HashSet<String>();
        calls("createPerson").forEach(call -> logins.add(((NewPerson) call[0]).login()));
        for (var row : Table.read("work.tsv")) {
            assertTrue(logins.containsAll(List.of(row.text("login"), row.text("leader"))), row::toString);
            assertFalse(row.list("steps").isEmpty());
        }
    }

    @Test
    void theCatalogueComesWhenTheDirectoryKnowsItsUnitsAndBeforeTheDocuments() {
        forget();
        setUp().run(fake(ProvinceMapper.class));
        assertEquals(List.of("createUnit", "synchronise", "register"), order);
        assertEquals(2, loaded.size());
    }

    @Test
    void leavesAnOfficeAloneInWhichPeopleWork() {
        empty = false;
        forget();
        assertFalse(setUp().run(fake(ProvinceMapper.class)));
        assertEquals(Map.of(), calls);
        assertEquals(List.of(), loaded);
    }

    @Test
    void addsNothingToItsOwnOfficeASecondTime() {
        empty = false;
        forget();
        done.addAll(List.of("isSetUp", "hasCatalogue", "hasDocuments"));
        assertTrue(setUp().run(fake(ProvinceMapper.class)));
        assertEquals(Map.of(), calls);
        assertEquals(List.of(), loaded);
    }

    @Test
    void goesOnWhereItWasInterrupted() {
        var known = List.copyOf(members);
        empty = false;
        forget();
        members.addAll(known);
        done.addAll(List.of("isSetUp", "hasCatalogue"));
        assertTrue(setUp().run(fake(ProvinceMapper.class)));
        assertEquals(List.of("register"), order);
        assertEquals(40, calls("register").size());
        assertEquals(List.of(), loaded);
    }

    private void forget() {
        calls.clear();
        order.clear();
        loaded.clear();
        members.clear();
        done.clear();
    }

    private List<Object[]> calls(String method) {
        return calls.getOrDefault(method, List.of());
    }

    private SetUp setUp() {
        return new SetUp(
                fake(Office.class),
                fake(DirectorySync.class),
                (name, content, from, decision, actor) -> {
                    loaded.add(name);
                    return new ImportOutcome(List.of(), List.of());
                },
                fake(RuleSets.class),
                fake(Database.class),
                Clock.fixed(NOW, OfficeDays.ZONE));
    }

    /** Remembers what it is asked for and answers the least. */
    private <T> T fake(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().equals("isEmpty")) {
                        return empty;
                    }
                    if (method.getReturnType() == boolean.class) {
                        return done.contains(method.getName());
                    }
                    if (method.getName().equals("members")) {
                        return members;
                    }
                    if (arguments != null && arguments[0] instanceof ProvinceMapper.Member member) {
                        members.add(member);
                        return null;
                    }
                    if (method.getName().equals("transaction")) {
                        ((Runnable) arguments[0]).run();
                        return null;
                    }
                    calls.computeIfAbsent(method.getName(), m -> new ArrayList<>())
                            .add(arguments == null ? new Object[0] : arguments);
                    if (Set.of("createUnit", "synchronise", "register").contains(method.getName())
                            && !order.contains(method.getName())) {
                        order.add(method.getName());
                    }
                    return switch (method.getName()) {
                        case "createPerson" -> new PersonKey("p" + keys.incrementAndGet());
                        case "register", "complete" -> new DocumentKey("d" + keys.incrementAndGet());
                        case "createPost", "createAbsence" -> "k" + keys.incrementAndGet();
                        case "backfill" -> List.of();
                        case "synchronise" -> 1;
                        default -> null;
                    };
                }));
    }
}
