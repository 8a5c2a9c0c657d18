package vn.eoffice.kpi.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A working day over HTTP: what people do, and what they are told when they do it wrong. */
@Tag("any-database")
@ExtendWith(KarafExtension.class)
class WorkdayIT {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(UTF_8);

    private KarafProcess karaf;
    private Visitor specialist;

    @BeforeEach
    void signIn(KarafProcess running) {
        karaf = running;
        specialist = Visitor.signedIn(running, Demo.SPECIALIST);
    }

    @Test
    void aProcessedDocumentBecomesAConfirmedEntryWithAnExplainedScore() {
        var entry = draftOfADocument();
        var path = "/worklog/entries/" + entry.path("id").asText();
        assertTrue(entry.path("evidence").path(0).hasNonNull("documentKey"), entry::toString);
        var ready = specialist.get(path).expect(200);
        if (!ready.json().hasNonNull("task")) {
            ready = specialist
                    .put(path, withTask(ready.json(), task()), "If-Match", ready.etag())
                    .expect(200);
        }
        var month =
                entry.path("doneDate").asText(entry.path("workedOn").asText()).substring(0, 7);
        var before = month(month);
        var submitted = specialist
                .post(path + "/submission", Map.of(), "If-Match", ready.etag())
                .expect(200);
        var preview = specialist
                .get("/evaluation/entries/%s/score".formatted(entry.path("id").asText()))
                .expect(200)
                .json();
        assertNotEquals("SCORED", preview.path("outcome").asText());
        assertTrue(preview.path("wouldGive").size() > 1, preview::toString);

        var leader = Visitor.signedIn(karaf, Demo.HEAD);
        var waiting = leader.get("/worklog/confirmations?limit=100").expect(200).json();
        assertTrue(waiting.toString().contains(entry.path("id").asText()), "the leader's queue holds it");
        var confirmation = Map.of("grade", "GOOD", "objectiveCause", false, "comment", "Đạt yêu cầu");
        assertEquals(
                403,
                specialist
                        .post(path + "/confirmation", confirmation, "If-Match", submitted.etag())
                        .status());
        leader.post(path + "/confirmation", confirmation, "If-Match", submitted.etag())
                .expect(200);

        var score = specialist
                .get("/evaluation/entries/%s/score".formatted(entry.path("id").asText()))
                .expect(200)
                .json();
        assertEquals("SCORED", score.path("outcome").asText(), score::toString);
        assertTrue(score.path("trace").size() >= 3, score::toString);
        assertTrue(score.path("ruleSet").path("example").asBoolean(), score::toString);
        var after = month(month);
        assertEquals(before.path("scored").asInt() + 1, after.path("scored").asInt());
        assertTrue(decimal(after, "points").compareTo(decimal(before, "points")) > 0);
        Aftermath.theLedgerVerifies(karaf);
    }

    @Test
    void anEntryByHandIsReturnedMendedAndConfirmed() {
        var draft = create(Map.of("taskId", task(), "quantity", 1));
        var path = path(draft);
        assertProblem(specialist.post(path + "/submission", Map.of(), "If-Match", draft.etag()), 422);
        var complete = upload(draft);
        var submitted = specialist
                .post(path + "/submission", Map.of(), "If-Match", complete.etag())
                .expect(200);
        var leader = Visitor.signedIn(karaf, Demo.HEAD);
        assertProblem(leader.post(path + "/return", Map.of("reason", ""), "If-Match", submitted.etag()), 400, 422);
        leader.post(path + "/return", Map.of("reason", "Thiếu chữ ký"), "If-Match", submitted.etag())
                .expect(200);
        var returned = specialist.get(path).expect(200);
        assertEquals("Thiếu chữ ký", returned.json().path("returnReason").asText());
        var again = specialist
                .post(path + "/submission", Map.of(), "If-Match", returned.etag())
                .expect(200);
        leader.post(
                        path + "/confirmation",
                        Map.of("grade", "EXCELLENT", "objectiveCause", false, "comment", ""),
                        "If-Match",
                        again.etag())
                .expect(200);
        assertTrue(specialist
                        .get(path + "/history")
                        .expect(200)
                        .json()
                        .path("acts")
                        .size()
                >= 5);
    }

    @Test
    void refusesWorkOfTheFutureAndOfLongAgo() {
        assertProblem(post(Map.of("workedOn", Demo.today().plusDays(1).toString())), 422);
        assertProblem(post(Map.of("workedOn", Demo.today().minusDays(60).toString())), 422);
    }

    @Test
    void refusesAnUnknownTask() {
        var problem = assertProblem(post(Map.of("taskId", 999_999_999L)), 422, 404);
        assertTrue(problem.path("errors").path(0).path("field").asText().contains("task"), problem::toString);
    }

    @Test
    void refusesAFileThatIsNotWhatItSays() {
        var draft = create(Map.of());
        assertProblem(
                specialist.upload(
                        path(draft) + "/files",
                        "lệnh.exe",
                        "application/x-msdownload",
                        new byte[] {'M', 'Z'},
                        draft.etag()),
                415,
                422);
        assertProblem(
                specialist.upload(
                        path(draft) + "/files", "giả.pdf", "application/pdf", new byte[] {'M', 'Z'}, draft.etag()),
                415,
                422);
    }

    @Test
    void refusesAStaleVersionAndAMissingOne() {
        var draft = create(Map.of());
        var body = Map.of("title", "Đã sửa", "workedOn", Demo.today().toString(), "quantity", 1);
        specialist.put(path(draft), body, "If-Match", draft.etag()).expect(200);
        assertProblem(specialist.put(path(draft), body, "If-Match", draft.etag()), 412);
        assertProblem(specialist.put(path(draft), body), 428);
    }

    @Test
    void answersAReplayedKeyOnceAndRefusesItForAnotherBody() {
        var key = UUID.randomUUID().toString();
        var body = body(Map.of());
        var first = specialist.post("/worklog/entries", key, body).expect(201);
        var again = specialist.post("/worklog/entries", key, body).expect(201);
        assertEquals(first.json().path("id"), again.json().path("id"));
        body.put("title", "Việc khác");
        assertProblem(specialist.post("/worklog/entries", key, body), 422, 409);
    }

    @Test
    void asksStrangersToSignInAndRefusesForgedRequests() {
        var stranger = new Visitor(karaf, "stranger");
        var problem = assertProblem(stranger.get("/worklog/days/" + Demo.today()), 401);
        assertEquals("/eoffice/sign-in", problem.path("signInPath").asText());
        var forged = new Visitor(karaf, Demo.SPECIALIST).withCookiesOf(specialist);
        assertProblem(forged.post("/worklog/entries", body(Map.of())), 403);
    }

    @Test
    void hidesTheWorkOfOthers() {
        var draft = create(Map.of());
        var outsider = Visitor.signedIn(karaf, "trang.nq");
        assertTrue(java.util.Set.of(403, 404).contains(outsider.get(path(draft)).status()));
        assertEquals(403, specialist.get("/audit/verify").status());
        Visitor.signedIn(karaf, Demo.DIRECTOR).get(path(draft)).expect(200);
    }

    @Test
    void describesItsInterfaceAndSendsSafeHeaders() {
        var api = new Visitor(karaf, "anyone").page("/kpi/api/openapi.json").expect(200);
        for (var slice : new String[] {"/worklog/entries", "/catalogue/tasks", "/evaluation/", "/directory/me"}) {
            assertTrue(api.text().contains(slice), slice);
        }
        everyAnswerIsDescribed(api.json());
        var page = specialist.page("/kpi/").expect(200);
        assertFalse(page.header("Content-Security-Policy").orElse("").isEmpty());
        assertEquals("nosniff", page.header("X-Content-Type-Options").orElse(""));
    }

    private static void everyAnswerIsDescribed(JsonNode api) {
        var open = new ArrayList<String>();
        for (var path : api.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                for (var answer : operation.getValue().path("responses").properties()) {
                    var content = answer.getValue().path("content");
                    var described = !content.isEmpty()
                            && content.properties().stream()
                                    .allMatch(type -> type.getValue().has("schema"));
                    if (answer.getKey().matches("20[01]|2XX") && !described) {
                        open.add(operation.getKey() + " " + path.getKey());
                    }
                }
            }
        }
        assertEquals(List.of(), open);
    }

    /** A draft that the demo's document flow has made, of these days. */
    private JsonNode draftOfADocument() {
        var found = new JsonNode[1];
        Waiting.until("a draft from the document flow", Duration.ofSeconds(60), () -> {
            for (LocalDate day = Demo.today();
                    found[0] == null && day.isAfter(Demo.today().minusDays(20));
                    day = day.minusDays(1)) {
                for (var entry : specialist
                        .get("/worklog/days/" + day)
                        .expect(200)
                        .json()
                        .path("entries")) {
                    if (entry.path("origin").asText().equals("DOCUMENT")
                            && entry.path("state").asText().equals("DRAFT")) {
                        found[0] = entry;
                    }
                }
            }
            return found[0] != null;
        });
        return found[0];
    }

    private JsonNode month(String month) {
        return specialist.get("/evaluation/months/" + month).expect(200).json();
    }

    private static BigDecimal decimal(JsonNode node, String field) {
        return new BigDecimal(node.path(field).asText("0"));
    }

    private long task() {
        for (var task : specialist
                .get("/catalogue/tasks?text=&limit=100")
                .expect(200)
                .json()
                .path("tasks")) {
            if (task.hasNonNull("normHours") && task.hasNonNull("complexity")) {
                return task.path("id").asLong();
            }
        }
        throw new AssertionError("no task with norm and complexity is offered");
    }

    private static Map<String, Object> withTask(JsonNode entry, long task) {
        return Map.of(
                "title",
                entry.path("title").asText(),
                "taskId",
                task,
                "quantity",
                1,
                "workedOn",
                entry.path("workedOn").asText());
    }

    private static Map<String, Object> body(Map<String, Object> more) {
        var body = new HashMap<String, Object>();
        body.put("title", "Họp giao ban tuần");
        body.put("workedOn", Demo.today().toString());
        body.putAll(more);
        return body;
    }

    private Answer post(Map<String, Object> more) {
        return specialist.post("/worklog/entries", body(more));
    }

    private Answer create(Map<String, Object> more) {
        return post(more).expect(201);
    }

    private Answer upload(Answer draft) {
        return specialist
                .upload(path(draft) + "/files", "biên bản.pdf", "application/pdf", PDF, draft.etag())
                .expect(201);
    }

    private static String path(Answer entry) {
        return "/worklog/entries/" + entry.json().path("id").asText();
    }

    /** A problem that a person can act on: in both languages, with a code. */
    private static JsonNode assertProblem(Answer answer, Integer... statuses) {
        assertTrue(List.of(statuses).contains(answer.status()), () -> "%s: %d %s"
                .formatted(answer.request(), answer.status(), answer.text()));
        assertTrue(answer.header("Content-Type").orElse("").startsWith("application/problem+json"), answer::text);
        var problem = answer.json();
        for (var field : new String[] {"code", "vi", "en", "title"}) {
            assertFalse(problem.path(field).asText().isBlank(), () -> field + " of " + problem);
        }
        return problem;
    }
}
