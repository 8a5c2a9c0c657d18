package vn.eoffice.kpi.catalogue.internal.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.Catalogue;
import vn.eoffice.kpi.catalogue.FeedbackDraft;
import vn.eoffice.kpi.catalogue.FeedbackKind;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.TaskProfile;
import vn.eoffice.kpi.catalogue.internal.StubDirectory;
import vn.eoffice.kpi.catalogue.internal.life.Roles;
import vn.eoffice.kpi.catalogue.internal.record.Content;
import vn.eoffice.kpi.catalogue.internal.record.Content.Scope.Type;
import vn.eoffice.kpi.catalogue.internal.record.RecordKind;
import vn.eoffice.kpi.catalogue.internal.record.RecordMapper;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.Catalogues;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.Post;
import vn.eoffice.kpi.directory.PostId;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.host.api.UnitKey;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.Problem;

class FeedbackTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    /** The province 1 with the agencies 2 and 4, the commune 5 and an agency that no scope lists, 6; 3 is a part of 2. */
    private static final Map<Long, Long> PARENTS = Map.of(2L, 1L, 3L, 2L, 4L, 1L, 5L, 1L, 6L, 1L, 7L, 6L);

    private static final long APPRAISER = 10;
    private static final long OF_THE_AGENCY = 11;
    private static final long OF_COMMUNES = 12;

    /** Heads of units: 21 of 1, 22 of 2, ... */
    private static final long HEADS = 20;

    private static final long WORKER = 30;

    private static Catalogue catalogue;
    private static Feedback feedback;

    @BeforeAll
    static void open() {
        var clock = Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        var store = new CatalogueStore(db.database(), clock);
        scope(store, "SNV", Type.AGENCY, "unit-2");
        scope(store, "STC", Type.AGENCY, "unit-4");
        scope(store, "CAP-XA", Type.COMMUNE, "unit-5");
        var ledger = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> null);
        var directory = directory();
        catalogue = Catalogues.of(store, ledger, directory);
        var roles = new Roles(store, new TaskShelf(store), directory, ledger);
        var administrator = new Caller("h", new PersonKey("9"), "Quản trị", "s", true);
        roles.put(administrator, new PersonId(APPRAISER), true, false, null);
        roles.put(administrator, new PersonId(OF_THE_AGENCY), true, false, "SNV");
        roles.put(administrator, new PersonId(OF_COMMUNES), true, false, "CAP-XA");
        feedback = new Feedback(store, roles, ledger);
    }

    private static void scope(CatalogueStore store, String code, Type type, String unit) {
        var mapper = store.mapper(RecordMapper.class);
        var content = Json.text(new Content.Scope(type, null, List.of(unit)));
        mapper.insertVersion(mapper.insertRecord(RecordKind.SCOPE, code), 1, code, code, content, null, NEW_YEAR);
    }

    private static Directory directory() {
        var stub = new StubDirectory();
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(),
                new Class<?>[] {Directory.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "person" -> Optional.of(person((PersonId) args[0]));
                    case "posts" -> posts((PersonId) args[0]);
                    case "unit" -> unit(args);
                    case "actor" -> "administrator:h/9";
                    default -> method.invoke(stub, args);
                });
    }

    private static Person person(PersonId id) {
        return new Person(id, "h", new PersonKey("" + id), "Người " + id, SubjectGroup.CIVIL_SERVANT, true);
    }

    private static List<Post> posts(PersonId person) {
        var unit = person.value() - HEADS;
        return unit < 1 || unit > 7
                ? List.of()
                : List.of(new Post(
                        new PostId(unit),
                        person,
                        new UnitId(unit),
                        "Người đứng đầu",
                        PostKind.HEAD,
                        null,
                        NEW_YEAR,
                        null,
                        true));
    }

    private static Optional<Unit> unit(Object[] args) {
        long id = args[0] instanceof UnitId unit
                ? unit.value()
                : Long.parseLong(((UnitKey) args[1]).value().replace("unit-", ""));
        var parent = PARENTS.get(id);
        return Optional.of(new Unit(
                new UnitId(id),
                "h",
                new UnitKey("unit-" + id),
                "Đơn vị " + id,
                "",
                parent == null ? null : new UnitId(parent),
                true));
    }

    @ParameterizedTest
    @CsvSource({
        "A,, 3, 10",
        "B,, 3, 10",
        "D,, 4, 10",
        "B, SNV, 3, 10 11",
        "D, CAP-XA, 5, 10 12",
        "C,, 3, 10 11 22",
        "C, SNV, 2, 10 11 22",
        "C,, 4, 10 24",
        "C, STC, 3, 10 24",
        "C,, 5, 10 12 25",
        "C, CAP-XA, 5, 10 12",
        "C,, 7, 10 26",
        "C,, 1, 10 21"
    })
    void whatIsSaidReachesWhoKeepsTheTaskAndNobodyElse(TaskGroup group, String scope, long unit, String keepers) {
        long task = given(group, scope);
        long id = catalogue.feedback(new FeedbackDraft(
                new TaskId(task),
                1,
                UUID.randomUUID(),
                new PersonId(WORKER),
                new UnitId(unit),
                FeedbackKind.NORM,
                "Định mức quá thấp"));

        assertEquals(keepers, people(person -> owns(person, task)));
        assertEquals(
                1,
                feedback.ofPerson(new PersonId(WORKER), task, false, Long.MAX_VALUE, 10)
                        .size());
        var others = LongStream.rangeClosed(10, WORKER)
                .filter(person -> !List.of(keepers.split(" ")).contains("" + person))
                .toArray();
        for (var other : others) {
            assertEquals(
                    Problem.Kind.DENIED,
                    assertThrows(Problem.class, () -> feedback.answer(new PersonId(other), id, 1, "không"))
                            .kind());
        }
        var last = keepers.substring(keepers.length() - 2);
        feedback.answer(new PersonId(Long.parseLong(last)), id, 1, "Sẽ sửa");
        assertEquals(
                Problem.Kind.STALE,
                assertThrows(Problem.class, () -> feedback.answer(new PersonId(APPRAISER), id, 1, "lần hai"))
                        .kind());
        assertEquals(
                "Sẽ sửa",
                feedback.ofPerson(new PersonId(WORKER), task, true, Long.MAX_VALUE, 10)
                        .get(0)
                        .answer());
    }

    private static boolean owns(PersonId person, long task) {
        var rows = feedback.owned(person, task, false, Long.MAX_VALUE, 10);
        rows.forEach(row -> assertEquals(true, feedback.answers(person, row)));
        return !rows.isEmpty();
    }

    private static String people(Predicate<PersonId> wanted) {
        return LongStream.rangeClosed(10, WORKER)
                .mapToObj(PersonId::new)
                .filter(wanted)
                .map(PersonId::toString)
                .collect(Collectors.joining(" "));
    }

    private static long given(TaskGroup group, String scope) {
        var code = "F-" + UUID.randomUUID();
        var draft = new TaskDraft(
                code,
                "Bị phản ánh",
                null,
                "Văn bản",
                "văn bản",
                group,
                "N2",
                new BigDecimal("1"),
                new BigDecimal("2"),
                false,
                List.of(),
                null,
                new TaskProfile(scope, null, null, null, null, null));
        catalogue.importTasks(List.of(draft), NEW_YEAR, "test");
        return catalogue.byCode(code, NEW_YEAR).orElseThrow().id().value();
    }
}
