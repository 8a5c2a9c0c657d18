package vn.eoffice.kpi.worklog.internal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.catalogue.FeedbackKind;
import vn.eoffice.kpi.directory.WorkingCalendar;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.TestRest;
import vn.eoffice.kpi.platform.rest.TestRest.Answer;
import vn.eoffice.kpi.worklog.internal.Events;
import vn.eoffice.kpi.worklog.internal.Slice;

class WorklogResourcesTest {

    @RegisterExtension
    @Order(1)
    static final TestDatabase DATABASE = new TestDatabase();

    @RegisterExtension
    @Order(2)
    static final TestRest REST = new TestRest(DATABASE);

    private static final String TODAY = "2026-11-25";

    private static Slice slice;

    private final TestRest.Client worker = REST.as(caller(1, false));
    private final TestRest.Client leader = REST.as(caller(2, true));
    private final TestRest.Client chief = REST.as(caller(3, false));
    private final TestRest.Client stranger = REST.as(caller(4, false));

    @BeforeAll
    static void serve() {
        slice = new Slice(DATABASE.database());
        slice.resources.forEach(resource -> REST.serve("/worklog", resource));
    }

    @Test
    void entryGoesTheWholeWay() {
        var created = worker.post(
                "/worklog/entries",
                """
                {"title": "Họp giao ban", "workedOn": "2026-11-25", "startedAt": "2026-11-25T00:30:00Z",
                 "endedAt": "2026-11-25T01:30:00Z", "taskId": 1, "quantity": 2}""");
        assertEquals(201, created.status());
        var entry = "/worklog/entries/" + created.text("id");
        assertEquals("/kpi/api/v1" + entry, created.header("Location"));
        assertEquals("\"1\"", created.header("ETag"));
        assertEquals("DRAFT", created.text("state"));
        assertEquals("Trần Thị Bình", created.text("leaderName"));
        assertEquals("Phòng 1", created.text("unitName"));
        assertTrue(created.body().path("quantity").isNumber());
        assertTrue(created.body().path("document").isNull());
        assertEquals(List.of("EDIT", "SUBMIT", "VOID"), texts(created.body().path("actions")));
        assertEquals(List.of("evidence"), texts(created.body().path("missing")));

        var edited = worker.put(
                entry,
                """
                {"title": "Họp giao ban tuần", "note": "Kết luận số 5", "workedOn": "2026-11-25", "taskId": 2, "quantity": 1.5}""",
                "If-Match",
                "\"1\"");
        assertEquals(200, edited.status());
        assertEquals("B2", edited.body().path("task").path("code").asText());

        var attached = worker.post(
                entry + "/files",
                BodyPublishers.ofString("Biên bản"),
                "text/plain",
                "If-Match",
                "\"2\"",
                "X-File-Name",
                "bi%C3%AAn%20b%E1%BA%A3n.txt");
        assertEquals(201, attached.status());
        var evidence = attached.body().path("evidence").get(0);
        assertEquals("biên bản.txt", evidence.path("title").asText());
        assertTrue(evidence.path("removable").asBoolean());
        var file = leader.get(evidence.path("link").asText().substring("/kpi/api/v1".length()));
        assertEquals(200, file.status());
        assertEquals("Biên bản", new String(file.raw().body(), StandardCharsets.UTF_8));
        assertEquals("attachment; filename*=UTF-8''bi%C3%AAn%20b%E1%BA%A3n.txt", file.header("Content-Disposition"));
        assertEquals("nosniff", file.header("X-Content-Type-Options"));

        var submitted = worker.post(entry + "/submission", "", "If-Match", "\"3\"");
        assertEquals(200, submitted.status());
        assertEquals(List.of(), texts(submitted.body().path("actions")));
        assertTrue(ids(leader.get("/worklog/confirmations?limit=100")).contains(created.text("id")));
        assertTrue(leader.get("/worklog/confirmations/count")
                        .body()
                        .path("waiting")
                        .asInt()
                > 0);
        assertEquals(
                List.of("CONFIRM", "RETURN"), texts(leader.get(entry).body().path("actions")));

        assertEquals(
                "Thiếu chữ ký",
                leader.post(entry + "/return", "{\"reason\": \"Thiếu chữ ký\"}", "If-Match", "\"4\"")
                        .text("returnReason"));
        assertEquals(
                200, worker.post(entry + "/submission", "", "If-Match", "\"5\"").status());
        var confirmed = leader.post(
                entry + "/confirmation", "{\"grade\": \"GOOD\", \"comment\": \"Tốt\"}", "If-Match", "\"6\"");
        assertEquals(200, confirmed.status());
        assertEquals("GOOD", confirmed.body().path("verdict").path("grade").asText());
        assertEquals(
                "Trần Thị Bình", confirmed.body().path("verdict").path("byName").asText());
        assertFalse(ids(leader.get("/worklog/confirmations?limit=100")).contains(created.text("id")));
        var observed = slice.catalogue.observed.stream()
                .filter(one -> one.entry().toString().equals(created.text("id")))
                .toList();
        assertEquals(1, observed.size());
        assertEquals(1, observed.get(0).returns());
        assertNull(observed.get(0).hours());

        var history = worker.get(entry + "/history").body().path("acts");
        assertEquals(
                List.of(
                        "entry.created",
                        "entry.edited",
                        "entry.evidence-added",
                        "entry.submitted",
                        "entry.returned",
                        "entry.submitted",
                        "entry.confirmed"),
                StreamSupport.stream(history.spliterator(), false)
                        .map(act -> act.path("action").asText())
                        .toList());
        assertEquals("Nguyễn Văn An", history.get(0).path("actorName").asText());
    }

    @Test
    void timeTakenIsHandedOnForOneUnitOfQuantity() {
        var created = worker.post(
                "/worklog/entries",
                """
                {"title": "Thẩm định hồ sơ", "workedOn": "2026-11-25", "startedAt": "2026-11-25T00:30:00Z",
                 "endedAt": "2026-11-25T02:00:00Z", "taskId": 1, "quantity": 2}""");
        var address = "/worklog/entries/" + created.text("id");
        worker.post(
                address + "/files",
                BodyPublishers.ofString("Kết quả"),
                "text/plain",
                "If-Match",
                "\"1\"",
                "X-File-Name",
                "kq.txt");
        worker.post(address + "/submission", "", "If-Match", "\"2\"");
        assertEquals(
                200,
                leader.post(address + "/confirmation", "{\"grade\": \"GOOD\"}", "If-Match", "\"3\"")
                        .status());

        var observed = slice.catalogue.observed.stream()
                .filter(one -> one.entry().toString().equals(created.text("id")))
                .findFirst()
                .orElseThrow();
        assertEquals(0, new BigDecimal("0.75").compareTo(observed.hours()));
        assertEquals(0, observed.returns());
        assertEquals(LocalDate.parse(TODAY), observed.day());
    }

    @Test
    void ownerAndLeaderSayWhatTheyThinkOfATask() {
        var created = worker.post(
                "/worklog/entries",
                "{\"title\": \"Trực ban\", \"workedOn\": \"2026-11-25\", \"taskId\": 1, \"quantity\": 1}");
        var address = "/worklog/entries/" + created.text("id") + "/task-feedback";
        var said = "{\"kind\": \"NORM\", \"text\": \"Định mức không hợp lý\"}";

        assertEquals(201, worker.post(address, said).status());
        var given = slice.catalogue.feedback.get(slice.catalogue.feedback.size() - 1);
        assertEquals(FeedbackKind.NORM, given.kind());
        assertEquals("Định mức không hợp lý", given.text());
        assertEquals(created.text("id"), given.entry().toString());
        assertTrue(stranger.post(address, said).status() >= 400);
        assertEquals(
                "kind",
                worker.post(address, "{\"text\": \"?\"}")
                        .body()
                        .path("errors")
                        .get(0)
                        .path("field")
                        .asText());
    }

    @Test
    void dayShowsWhatItsReaderMaySee() {
        var created = worker.post("/worklog/entries", "{\"title\": \"Đi cơ sở\", \"workedOn\": \"2026-11-23\"}");
        var day = worker.get("/worklog/days/2026-11-23");
        assertEquals(200, day.status());
        assertEquals(TODAY, day.text("today"));
        assertEquals("2026-11-18", day.text("earliest"));
        assertTrue(day.body().path("workingDay").asBoolean());
        assertTrue(ids(day).contains(created.text("id")));
        assertTrue(ids(chief.get("/worklog/days/2026-11-23?person=1")).contains(created.text("id")));
        assertEquals(404, stranger.get("/worklog/days/2026-11-23?person=1").status());
        assertEquals(400, worker.get("/worklog/days/hom-nay").status());
    }

    @Test
    void aHolidayIsCalledByItsName() {
        var day = LocalDate.of(2026, 9, 2);
        slice.directory.calendar(new WorkingCalendar(Map.of(day, false), Map.of(day, "Quốc khánh")));
        assertEquals("Quốc khánh", worker.get("/worklog/days/2026-09-02").text("dayName"));
        assertTrue(worker.get("/worklog/days/2026-09-03").body().path("dayName").isNull());
    }

    @Test
    void forgedIdsRevealNothing() {
        var id = worker.post("/worklog/entries", "{\"title\": \"Riêng\", \"workedOn\": \"2026-11-25\"}")
                .text("id");
        var forged = stranger.get("/worklog/entries/" + id);
        var missing = stranger.get("/worklog/entries/" + UUID.randomUUID());
        assertEquals(404, forged.status());
        assertEquals(missing.body(), forged.body());
        assertEquals(404, stranger.get("/worklog/entries/" + id + "/history").status());
        assertEquals(
                404,
                stranger.post("/worklog/entries/" + id + "/void", "{}", "If-Match", "\"1\"")
                        .status());
    }

    @Test
    void documentsPanelShowsItsEntries() {
        slice.flow.accept(new Events("office", "panel").completed());
        slice.readInbox();
        var seen = worker.get("/worklog/documents/panel/entries");
        var entry = seen.body().path("entries").get(0);
        assertEquals("panel", entry.path("document").path("key").asText());
        assertTrue(entry.path("taskSuggested").asBoolean());
        assertEquals(
                "panel-reply", entry.path("evidence").get(0).path("documentKey").asText());
        assertFalse(entry.path("evidence").get(0).path("removable").asBoolean(true), "what came with the flow stays");
        assertEquals(
                0,
                stranger.get("/worklog/documents/panel/entries")
                        .body()
                        .path("entries")
                        .size());
    }

    @Test
    void badRequestsAreToldByName() {
        var id = worker.post("/worklog/entries", "{\"title\": \"Sai\", \"workedOn\": \"2026-11-25\"}")
                .text("id");
        var entry = "/worklog/entries/" + id;
        assertEquals(428, worker.post(entry + "/submission", "").status());
        assertEquals(
                412, worker.post(entry + "/submission", "", "If-Match", "\"9\"").status());
        var incomplete = worker.post(entry + "/submission", "", "If-Match", "\"1\"");
        assertEquals(422, incomplete.status());
        assertEquals(
                "taskId", incomplete.body().path("errors").get(0).path("field").asText());
        assertEquals(415, file(entry, "application/x-msdownload", "a.exe", "MZ").status());
        assertEquals(415, file(entry, "application/pdf", "a.pdf", "MZ").status());
        assertEquals(
                413,
                file(entry, "text/plain", "a.txt", "x".repeat(1024 * 1024 + 1)).status());
        assertEquals(
                400,
                leader.post(entry + "/confirmation", "{\"grade\": \"PERFECT\"}", "If-Match", "\"1\"")
                        .status());
        assertEquals(
                503,
                worker.post(entry + "/documents", "{\"documentKey\": \"d\"}", "If-Match", "\"1\"")
                        .status());
        assertEquals("DRAFT", worker.get(entry).text("state"));
    }

    @Test
    void inboxIsForAdministrators() {
        slice.flow.accept(new Events("office", "inbox").assignee("p8").completed());
        slice.readInbox();
        assertEquals(403, worker.get("/worklog/inbox").status());
        var waiting =
                leader.get("/worklog/inbox?state=WAITING").body().path("events").get(0);
        assertEquals("inbox-1", waiting.path("eventId").asText());
        assertTrue(waiting.path("reason").path("vi").asText().contains("p8"));
        assertEquals(403, worker.post("/worklog/inbox/1/replay", "").status());
        slice.directory.person(8, "Người Mới", 2L);
        assertEquals(
                204,
                leader.post("/worklog/inbox/" + waiting.path("id").asLong() + "/replay", "")
                        .status());
        slice.readInbox();
        assertEquals(
                0,
                leader.get("/worklog/inbox?state=WAITING").body().path("events").size());
        assertEquals(404, leader.post("/worklog/inbox/999999/replay", "").status());
    }

    private Answer file(String entry, String type, String name, String content) {
        return worker.post(
                entry + "/files", BodyPublishers.ofString(content), type, "If-Match", "\"1\"", "X-File-Name", name);
    }

    private static List<String> ids(Answer answer) {
        var ids = new ArrayList<String>();
        answer.body().path("entries").forEach(entry -> ids.add(entry.path("id").asText()));
        return ids;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Caller caller(int number, boolean administrator) {
        return new Caller("office", new PersonKey("p" + number), "Người " + number, "session-" + number, administrator);
    }
}
