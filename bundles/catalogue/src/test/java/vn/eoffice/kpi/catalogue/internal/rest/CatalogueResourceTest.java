package vn.eoffice.kpi.catalogue.internal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.eoffice.kpi.catalogue.internal.Drafts.draft;
import static vn.eoffice.kpi.catalogue.internal.Drafts.normed;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.kpi.catalogue.internal.StubDirectory;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.Catalogues;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.Problem;

class CatalogueResourceTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Caller CALLER = new Caller("h", new PersonKey("1"), "An", "s", false);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    private static CatalogueResource resource;

    @BeforeAll
    static void open() {
        var store = new CatalogueStore(db.database());
        var silent = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> null);
        var directory = new StubDirectory();
        var catalogue = Catalogues.of(store, silent, directory);
        catalogue.give(
                LocalDate.of(2026, 1, 1),
                normed(draft("A.1", "Soạn công văn"), "1.0", null),
                draft("A.2", "Soạn báo cáo"),
                draft("A.3", "Soạn kế hoạch"));
        resource = new CatalogueResource(new TaskDesk(catalogue, directory, store));
    }

    @Test
    void aTaskLooksAsTheContractSays() {
        var task = resource.tasks(CALLER, "a.1", SUMMER, null, 10).tasks().get(0);
        assertEquals(
                "{\"id\":%d,\"version\":1,\"code\":\"A.1\",\"name\":\"Soạn công văn\",\"detail\":null,\"outputProduct\":\"Văn bản\","
                                .formatted(task.id())
                        + "\"unit\":\"văn bản\",\"group\":\"B\",\"complexity\":\"N2\",\"coefficient\":1,\"normHours\":null,"
                        + "\"exampleNorm\":false}",
                Json.text(task));
        assertEquals(task, resource.task(CALLER, task.id(), SUMMER));
    }

    @Test
    void pagesFollowTheirCursor() {
        var first = resource.tasks(CALLER, "soan", SUMMER, null, 2);
        var second = resource.tasks(CALLER, "soan", SUMMER, first.next(), 2);
        assertEquals(
                List.of("A.1", "A.2"),
                first.tasks().stream().map(TaskView::code).toList());
        assertEquals(List.of("A.3"), second.tasks().stream().map(TaskView::code).toList());
        assertNull(second.next());
    }

    @Test
    void anUnknownTaskIsNamed() {
        var problem = assertThrows(Problem.class, () -> resource.task(CALLER, 999_999, null));
        assertEquals(Problem.Kind.NOT_FOUND, problem.kind());
        assertEquals("999999", problem.faults().get(0).value());
    }

    @Test
    void suggestionsComeWithTheirReasons() {
        var suggestions = resource.suggestions(CALLER, "Báo cáo quý III", "Báo cáo", null, null, SUMMER, 3)
                .suggestions();
        assertEquals("A.2", suggestions.get(0).task().code());
        assertEquals(List.of("từ khóa: báo cáo"), suggestions.get(0).reasons());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 21})
    void thereAreOneToTwentySuggestions(int limit) {
        assertThrows(Problem.class, () -> resource.suggestions(CALLER, "x", null, null, null, SUMMER, limit));
    }

    @Test
    void anEndlessSubjectIsReadFromItsBeginning() {
        var text = "Soạn kế hoạch " + "năm ".repeat(5_000);
        assertEquals(
                "A.3",
                resource.suggestions(CALLER, text, null, null, null, SUMMER, 1)
                        .suggestions()
                        .get(0)
                        .task()
                        .code());
    }
}
