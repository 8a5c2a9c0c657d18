package vn.eoffice.kpi.catalogue.internal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.eoffice.kpi.catalogue.internal.Drafts.draft;
import static vn.eoffice.kpi.catalogue.internal.Drafts.normed;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.catalogue.FeedbackDraft;
import vn.eoffice.kpi.catalogue.FeedbackKind;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.internal.StubDirectory;
import vn.eoffice.kpi.catalogue.internal.drift.Drift;
import vn.eoffice.kpi.catalogue.internal.feedback.Feedback;
import vn.eoffice.kpi.catalogue.internal.item.Items;
import vn.eoffice.kpi.catalogue.internal.item.Lineages;
import vn.eoffice.kpi.catalogue.internal.life.Proposals;
import vn.eoffice.kpi.catalogue.internal.life.Roles;
import vn.eoffice.kpi.catalogue.internal.record.Content;
import vn.eoffice.kpi.catalogue.internal.record.RecordKind;
import vn.eoffice.kpi.catalogue.internal.record.RecordMapper;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.Catalogues;
import vn.eoffice.kpi.catalogue.internal.task.GivenCatalogue;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.catalogue.internal.unit.UnitRead;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.TestRest;
import vn.eoffice.kpi.platform.rest.TestRest.Answer;

class LifeResourcesTest {

    @RegisterExtension
    @Order(1)
    static final TestDatabase db = new TestDatabase();

    @RegisterExtension
    @Order(2)
    static final TestRest rest = new TestRest(db);

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static GivenCatalogue catalogue;

    private final TestRest.Client proposer = client(1);
    private final TestRest.Client appraiser = client(2);
    private final TestRest.Client approver = client(3);
    private final TestRest.Client ofTheAgency = client(4);
    private final TestRest.Client ofAnother = client(5);

    @BeforeAll
    static void serve() {
        var clock = Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        var store = new CatalogueStore(db.database(), clock);
        var ledger = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> null);
        var directory = directory();
        scope(store, "SNV", "unit-1");
        scope(store, "STC", "unit-2");
        catalogue = Catalogues.of(store, ledger, directory);
        var shelf = new TaskShelf(store);
        var roles = new Roles(store, shelf, directory, ledger);
        var items = new Items(store, shelf);
        var people = new People(directory);
        var proposals = new Proposals(store, shelf, directory, roles, ledger);
        Stream.of(
                        new RoleResource(directory, roles, people),
                        new ProposalResource(directory, proposals, new ProposalViews(proposals, items, people)),
                        new ItemResource(directory, items, new Lineages(store, items), new UnitRead(directory, shelf)),
                        new DriftResource(directory, new Drift(store, shelf), items, people),
                        new FeedbackResource(directory, new Feedback(store, roles, ledger), items, people))
                .forEach(resource -> rest.serve("/catalogue", resource));
        var administrator = rest.as(new Caller("h", new PersonKey("9"), "Quản trị", "s9", true));
        role(administrator, 2, true, false, "null");
        role(administrator, 3, false, true, "null");
        role(administrator, 4, true, false, "\"SNV\"");
        role(administrator, 5, true, false, "\"STC\"");
    }

    private static void role(TestRest.Client by, int person, boolean appraiser, boolean approver, String scope) {
        var answer = by.put(
                "/catalogue/roles/" + person,
                "{\"appraiser\": %s, \"approver\": %s, \"scope\": %s}".formatted(appraiser, approver, scope));
        assertEquals(200, answer.status());
    }

    private static void scope(CatalogueStore store, String code, String unit) {
        var mapper = store.mapper(RecordMapper.class);
        mapper.insertVersion(
                mapper.insertRecord(RecordKind.SCOPE, code),
                1,
                code + " tên",
                "",
                Json.text(new Content.Scope(Content.Scope.Type.AGENCY, null, List.of(unit))),
                null,
                NEW_YEAR);
    }

    /** Callers are people by their numbers; everybody works in the unit 1. */
    private static Directory directory() {
        var stub = new StubDirectory("Văn phòng");
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(), new Class<?>[] {Directory.class}, (proxy, method, args) -> {
                    switch (method.getName()) {
                        case "require":
                            return person(
                                    Long.parseLong(((Caller) args[0]).person().value()));
                        case "person":
                            return Optional.of(person(
                                    args[0] instanceof PersonId id ? id.value() : Long.parseLong(args[1].toString())));
                        case "actor":
                            return "administrator:h/9";
                        default:
                            return method.invoke(stub, args);
                    }
                });
    }

    private static Person person(long id) {
        return new Person(
                new PersonId(id), "h", new PersonKey("" + id), "Người " + id, SubjectGroup.CIVIL_SERVANT, true);
    }

    private static TestRest.Client client(int person) {
        return rest.as(new Caller("h", new PersonKey("" + person), "Người " + person, "s" + person, false));
    }

    private static String body(String kind, Long task, String code, String group, String norm) {
        return """
                {"kind": "%s", "taskIds": [%s], "shares": [], "reason": "Sau thí điểm",
                 "drafts": [{"code": "%s", "name": "Soạn thảo văn bản", "outputProduct": "Văn bản", "unit": "văn bản",
                   "group": "%s", "complexity": "N2", "coefficient": 1.2, "normHours": %s, "exampleNorm": false}]}"""
                .formatted(kind, task == null ? "" : task, code, group, norm);
    }

    private static String code() {
        return "L-" + UUID.randomUUID();
    }

    private static long given(String code) {
        catalogue.give(NEW_YEAR, normed(draft(code, "Soạn thảo văn bản"), "1", "2"));
        return catalogue.byCode(code, NEW_YEAR).orElseThrow().id().value();
    }

    private static Answer step(TestRest.Client by, Answer before, String step, String body) {
        return by.post(
                "/catalogue/proposals/" + before.text("id") + "/" + step, body, "If-Match", before.header("ETag"));
    }

    private Answer approved(String body) {
        var drafted = proposer.post("/catalogue/proposals", body);
        assertEquals(201, drafted.status());
        var submitted = step(proposer, drafted, "submission", "{}");
        var appraised = step(appraiser, submitted, "appraisal", "{\"opinion\": \"Phù hợp\"}");
        var approved = step(approver, appraised, "approval", "{\"decision\": \"12/QĐ-SNV\"}");
        assertEquals(200, approved.status());
        return approved;
    }

    private static List<String> actions(Answer answer) {
        return Stream.of(answer.body().path("actions"))
                .flatMap(node -> java.util.stream.StreamSupport.stream(node.spliterator(), false))
                .map(node -> node.asText())
                .toList();
    }

    @Test
    void aProposalGoesItsWayAndTheListReadsAsOfAnyDay() {
        var code = code();
        long task = given(code);
        var approved = approved(body("CHANGE", task, code, "B", "3"));
        assertEquals("APPROVED", approved.text("state"));

        var published = step(approver, approved, "publication", "{\"validFrom\": \"2026-12-01\"}");

        assertEquals(200, published.status());
        assertEquals("PUBLISHED", published.text("state"));
        assertEquals("12/QĐ-SNV", published.text("decision"));
        assertEquals(5, published.body().path("acts").size());
        assertEquals("Người 1", published.text("proposerName"));
        var item = "/catalogue/items/" + task;
        assertEquals(
                2,
                proposer.get(item + "?day=2026-11-30").body().path("normHours").asInt());
        assertEquals(
                3,
                proposer.get(item + "?day=2026-12-01").body().path("normHours").asInt());
        var list = "/catalogue/items?text=" + code + "&day=";
        assertEquals(
                "2026-11-30",
                proposer.get(list + "2026-11-01")
                        .body()
                        .path("items")
                        .get(0)
                        .path("validTo")
                        .asText());
        assertEquals(
                2,
                proposer.get(list + "2026-12-05")
                        .body()
                        .path("items")
                        .get(0)
                        .path("version")
                        .asInt());
        assertEquals(2, proposer.get(item + "/versions").body().path("versions").size());
        assertTrue(proposer.get(item + "/comparison?from=1&to=2")
                        .body()
                        .path("changes")
                        .size()
                > 0);
        assertEquals(0, proposer.get(item + "/drift").body().path("includes").size());
    }

    @Test
    void ofTwoPublicationsAtOnceOneWins() {
        var code = code();
        long task = given(code);
        var answers = Stream.of(
                        approved(body("CHANGE", task, code, "B", "3")), approved(body("CHANGE", task, code, "B", "4")))
                .map(one -> CompletableFuture.supplyAsync(
                        () -> step(approver, one, "publication", "{\"validFrom\": \"2026-12-01\"}")))
                .toList();

        var lost = answers.stream()
                .map(CompletableFuture::join)
                .filter(answer -> answer.status() != 200)
                .toList();

        assertEquals(1, lost.size());
        assertEquals("catalogue.proposal.overtaken", lost.get(0).text("code"));
        assertEquals(
                2,
                proposer.get("/catalogue/items/" + task + "/versions")
                        .body()
                        .path("versions")
                        .size());
    }

    @Test
    void ofTwoNewTasksWithOneCodeOneWins() {
        var code = code();
        var answers = Stream.of(
                        approved(body("NEW", null, code, "B", "3")), approved(body("NEW", null, code, "B", "4")))
                .map(one -> CompletableFuture.supplyAsync(
                        () -> step(approver, one, "publication", "{\"validFrom\": \"2026-12-01\"}")))
                .toList();

        assertEquals(
                List.of("catalogue.proposal.code"),
                answers.stream()
                        .map(CompletableFuture::join)
                        .filter(answer -> answer.status() != 200)
                        .map(answer -> answer.text("code"))
                        .toList());
    }

    @Test
    void aRoleForAScopeReachesItsAgencyOnly() {
        var own = step(
                proposer,
                proposer.post("/catalogue/proposals", body("NEW", null, code(), "C", "1")),
                "submission",
                "{}");
        var ofAll = step(
                proposer,
                proposer.post("/catalogue/proposals", body("NEW", null, code(), "B", "1")),
                "submission",
                "{}");

        assertEquals(List.of("APPRAISE", "REJECT"), actions(ofTheAgency.get("/catalogue/proposals/" + own.text("id"))));
        assertEquals(List.of(), actions(ofAnother.get("/catalogue/proposals/" + own.text("id"))));
        assertEquals(List.of(), actions(ofTheAgency.get("/catalogue/proposals/" + ofAll.text("id"))));
        var rights = ofTheAgency.get("/catalogue/rights").body();
        assertTrue(rights.path("appraiser").asBoolean());
        assertEquals("SNV tên", rights.path("scopes").get(0).path("name").asText());
    }

    @Test
    void faultsNameFieldValueAndWayOut() {
        var refused = proposer.post("/catalogue/proposals", body("NEW", null, given2(), "B", "1"));
        assertEquals("catalogue.proposal.code", refused.text("code"));
        assertEquals(
                "drafts.code",
                refused.body().path("errors").get(0).path("field").asText());
        var zero = proposer.post(
                "/catalogue/proposals", body("NEW", null, code(), "B", "1").replace("1.2", "0"));
        assertEquals(422, zero.status());
        assertEquals(
                "drafts[0].coefficient",
                zero.body().path("errors").get(0).path("field").asText());
        var open = proposer.post(
                "/catalogue/proposals", body("NEW", null, code(), "B", "1").replace("\"B\"", "null"));
        assertEquals("catalogue.proposal.group", open.text("code"));
        assertTrue(!zero.text("vi").isBlank() && !zero.text("en").isBlank());
    }

    private static String given2() {
        var code = code();
        given(code);
        return code;
    }

    @Test
    void feedbackIsAnsweredByThoseWhoKeepItsScope() {
        long task = given(code());
        long id = catalogue.feedback(new FeedbackDraft(
                new TaskId(task), 1, UUID.randomUUID(), new PersonId(1), new UnitId(1), FeedbackKind.NORM, "Quá thấp"));
        var address = "/catalogue/feedback/" + id + "/answer";

        assertEquals(
                0,
                ofTheAgency
                        .get("/catalogue/feedback?box=OWNED&task=" + task)
                        .body()
                        .path("feedback")
                        .size());
        assertEquals(
                403,
                ofTheAgency
                        .post(address, "{\"answer\": \"x\"}", "If-Match", "\"1\"")
                        .status());
        var owned = appraiser
                .get("/catalogue/feedback?box=OWNED&state=OPEN&task=" + task)
                .body()
                .path("feedback");
        assertEquals("ANSWER", owned.get(0).path("actions").get(0).asText());
        assertEquals(
                1,
                proposer.get("/catalogue/items/" + task)
                        .body()
                        .path("openFeedback")
                        .asInt());
        assertEquals(
                200,
                appraiser
                        .post(address, "{\"answer\": \"Sẽ sửa\"}", "If-Match", "\"1\"")
                        .status());
        var mine = proposer.get("/catalogue/feedback?task=" + task)
                .body()
                .path("feedback")
                .get(0);
        assertEquals("ANSWERED", mine.path("state").asText());
        assertEquals("Người 2", mine.path("answeredByName").asText());
    }
}
