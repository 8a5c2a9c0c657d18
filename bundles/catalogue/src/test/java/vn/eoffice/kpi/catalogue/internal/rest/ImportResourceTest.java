package vn.eoffice.kpi.catalogue.internal.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Proxy;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.catalogue.internal.exports.Exports;
import vn.eoffice.kpi.catalogue.internal.imports.TestImports;
import vn.eoffice.kpi.catalogue.internal.imports.TestOffice;
import vn.eoffice.kpi.catalogue.internal.life.Roles;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.TestRest;
import vn.eoffice.kpi.platform.rest.TestRest.Answer;

/** A file's whole way over HTTP, with the worker in the background. */
class ImportResourceTest {

    @RegisterExtension
    @Order(1)
    static final TestDatabase db = new TestDatabase();

    @RegisterExtension
    @Order(2)
    static final TestRest rest = new TestRest(db);

    private static final String TASKS =
            "Mã đầu việc,Tên đầu việc,Sản phẩm đầu ra,Đơn vị tính,Nhóm nhiệm vụ,Hệ số quy đổi\n";

    private static TestImports all;

    private final TestRest.Client clerk = rest.as(new Caller("h", new PersonKey("1"), "An", "s1", true));
    private final TestRest.Client other = rest.as(new Caller("h", new PersonKey("2"), "Bình", "s2", false));
    private final String x = UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void serve() {
        var clock = Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        var store = new CatalogueStore(db.database(), clock);
        var ledger = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> null);
        var office = new TestOffice()
                .unit("KH-S02", "Sở Nội vụ")
                .person("1", "an.snv")
                .person("2", "binh.snv");
        var directory = office.directory();
        all = new TestImports(store, ledger, directory);
        all.start();
        var people = new People(directory);
        var roles = new Roles(store, new TaskShelf(store), directory, ledger);
        rest.serve("/catalogue", new ImportResource(directory, roles, all.imports, people));
        rest.serve("/catalogue", new ColumnResource(directory));
        rest.serve("/catalogue", new ExportResource(directory, new Exports(store)));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        all.stop();
    }

    private Answer upload(TestRest.Client by, String name, String book) {
        return by.post(
                "/catalogue/imports",
                HttpRequest.BodyPublishers.ofString(book.replace("#", x)),
                "application/octet-stream",
                "X-File-Name",
                URLEncoder.encode(name, UTF_8));
    }

    /** The import once the worker has done its part. */
    private Answer settled(Answer received) {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            var answer = clerk.get("/catalogue/imports/" + received.text("id"));
            if (!List.of("CHECKING", "APPLYING").contains(answer.text("state"))) {
                return answer;
            }
            assertTrue(System.nanoTime() < end, () -> "waited for 30 s: " + answer.body());
        }
    }

    private Answer step(Answer seen, String step, String body) {
        return clerk.post("/catalogue/imports/" + seen.text("id") + "/" + step, body, "If-Match", seen.header("ETag"));
    }

    private static List<String> texts(JsonNode list, String field) {
        var texts = new ArrayList<String>();
        list.forEach(one ->
                texts.add(field.isEmpty() ? one.asText() : one.path(field).asText()));
        return texts;
    }

    @Test
    void aFileComesInOnceItIsRightAndOnceOnly() {
        var received = upload(clerk, "đầu việc.csv", TASKS + "A-#,Soạn công văn,Công văn,văn bản,B,\"1,5\"\n");
        assertEquals(201, received.status());
        assertEquals("đầu việc.csv", received.text("fileName"));
        assertEquals("Người 1", received.text("byName"));

        var ready = settled(received);
        assertEquals("READY", ready.text("state"));
        assertEquals(
                "[{\"kind\":\"TASK\",\"added\":1,\"changed\":0,\"unchanged\":0}]",
                ready.body().path("summary").toString());

        var applying = step(ready, "application", "{\"validFrom\": \"2026-12-01\", \"decision\": \"12/QĐ-UBND\"}");
        assertEquals(200, applying.status());
        var applied = settled(applying);
        assertEquals("APPLIED", applied.text("state"));
        assertEquals("12/QĐ-UBND", applied.text("decision"));
        assertEquals("[]", applied.body().path("actions").toString());
        assertEquals(
                412,
                step(ready, "application", "{\"validFrom\": \"2026-12-01\", \"decision\": \"1\"}")
                        .status());
        assertEquals(409, step(applied, "cancellation", "{}").status());

        var again = settled(upload(clerk, "đầu việc.csv", TASKS + "A-#,Soạn công văn,Công văn,văn bản,B,1.50\n"));
        assertEquals(
                "[{\"kind\":\"TASK\",\"added\":0,\"changed\":0,\"unchanged\":1}]",
                again.body().path("summary").toString());
        var listed = clerk.get("/catalogue/imports?limit=1");
        assertEquals(
                again.text("id"),
                listed.body().path("imports").path(0).path("id").asText());
        assertEquals(again.text("id"), listed.text("next"));
    }

    @Test
    void whatIsExportedIsNoChange() {
        var applying = step(
                settled(upload(clerk, "a.csv", TASKS + "A-#,Soạn công văn,Công văn,văn bản,B,\"1,5\"\n")),
                "application",
                "{\"validFrom\": \"2026-12-01\", \"decision\": \"12/QĐ\"}");
        assertEquals("APPLIED", settled(applying).text("state"));

        var exported = clerk.get("/catalogue/export?kinds=TASK&format=csv&day=2026-12-31");
        assertEquals(200, exported.status());
        var book = new String(exported.raw().body(), UTF_8);
        assertTrue(book.contains("A-" + x), book);
        var summary = settled(upload(clerk, "Đầu việc.csv", book))
                .body()
                .path("summary")
                .path(0);
        assertEquals(0, summary.path("added").asInt() + summary.path("changed").asInt(), summary::toString);
        assertArrayEquals(
                exported.raw().body(),
                clerk.get("/catalogue/export?kinds=TASK&format=csv&day=2026-12-31")
                        .raw()
                        .body());
    }

    @Test
    void faultsAreReadPageByPageAndTakenAlong() {
        var lines = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            lines.append("A%d-#,Tên,SP,cái,B,0\n".formatted(i));
        }
        var faulty = settled(upload(clerk, "a.csv", TASKS + lines));
        assertEquals("FAULTY", faulty.text("state"));
        assertEquals(5, faulty.body().path("faultCount").asInt());
        assertEquals(
                List.of("CANCEL", "MAP"),
                texts(faulty.body().path("actions"), "").stream().sorted().toList());

        var path = "/catalogue/imports/" + faulty.text("id") + "/faults";
        var first = clerk.get(path + "?limit=3");
        assertEquals(List.of("2", "3", "4"), texts(first.body().path("faults"), "row"));
        assertEquals(List.of("F", "F", "F"), texts(first.body().path("faults"), "column"));
        assertEquals(
                "Hệ số quy đổi",
                first.body().path("faults").path(0).path("header").asText());
        var second = clerk.get(path + "?limit=3&cursor=" + first.text("next"));
        assertEquals(List.of("5", "6"), texts(second.body().path("faults"), "row"));
        assertTrue(second.body().path("next").isNull());
        var taken = clerk.get(path + ".xlsx");
        assertEquals(200, taken.status());
        assertTrue(taken.header("Content-Disposition").contains("loi-" + faulty.text("id")));
    }

    @Test
    void aSheetIsMappedByHandAndWhatItDoesNotSayIsGivenOnce() {
        var book = "Nội dung,Kết quả\nHọp giao ban #,Biên bản\n";
        var faulty = settled(upload(clerk, "lạ.csv", book));
        assertEquals("FAULTY", faulty.text("state"));
        assertEquals(
                List.of("Nội dung", "Kết quả"),
                texts(faulty.body().path("sheets").path(0).path("columns"), "header"));

        var mapping =
                """
                {"sheets": [{"name": "lạ", "kind": "TASK", "columns": {"A": "name", "B": "outputProduct"},
                  "values": {"group": "D", "unit": "cuộc"}, "makesCodes": true}]}""";
        var path = "/catalogue/imports/" + faulty.text("id") + "/mapping";
        assertEquals(428, clerk.put(path, mapping).status());
        var wrong = clerk.put(path, mapping.replace("\"B\"", "\"C\""), "If-Match", faulty.header("ETag"));
        assertEquals(422, wrong.status());
        assertEquals(
                "sheets[0].columns.C",
                wrong.body().path("errors").path(0).path("field").asText());
        var mapped = clerk.put(path, mapping, "If-Match", faulty.header("ETag"));
        assertEquals(200, mapped.status(), () -> mapped.body().toString());

        var ready = settled(mapped);
        assertEquals(
                "READY", ready.text("state"), () -> clerk.get("/catalogue/imports/" + faulty.text("id") + "/faults")
                        .body()
                        .toString());
        var sheet = ready.body().path("sheets").path(0);
        assertEquals("cuộc", sheet.path("values").path("unit").asText());
        assertTrue(sheet.path("makesCodes").asBoolean());
        var again = settled(upload(clerk, "lạ.csv", book));
        assertEquals("READY", again.text("state"), "the mapping is remembered with what was given");
        assertEquals(
                "D",
                again.body().path("sheets").path(0).path("values").path("group").asText());
    }

    @Test
    void aCancelledFileIsForgotten() {
        var ready = settled(upload(clerk, "a.csv", TASKS + "A-#,Tên,SP,cái,B,1\n"));

        var cancelled = step(ready, "cancellation", "{}");

        assertEquals("CANCELLED", cancelled.text("state"));
        assertEquals(
                409,
                step(cancelled, "application", "{\"validFrom\": \"2026-12-01\", \"decision\": \"1\"}")
                        .status());
    }

    @Test
    void unitsAndPeopleAreThoseOfTheDirectory() {
        var faulty = settled(upload(
                clerk,
                "Phạm vi.csv",
                "Mã phạm vi,Tên phạm vi,Loại,Các đơn vị\nS-#,Sở Nội vụ,AGENCY,Sở Nội vụ; KH-S99\n"));

        var fault = clerk.get("/catalogue/imports/" + faulty.text("id") + "/faults")
                .body()
                .path("faults");
        assertEquals(1, fault.size(), fault::toString);
        assertEquals("directory.unit", fault.path(0).path("code").asText());
        assertEquals("D", fault.path(0).path("column").asText());
        assertEquals("KH-S99", fault.path(0).path("value").asText());
    }

    @Test
    void onlyImportersBringFilesIn() {
        assertEquals(403, upload(other, "a.csv", TASKS).status());
        assertEquals(403, other.get("/catalogue/imports").status());
        assertEquals(404, clerk.get("/catalogue/imports/4711").status());
        assertEquals(200, other.get("/catalogue/columns").status());
    }

    @Test
    void aDecisionIsNeeded() {
        var ready = settled(upload(clerk, "a.csv", TASKS + "A-#,Tên,SP,cái,B,1\n"));

        var refused = step(ready, "application", "{\"validFrom\": \"2026-12-01\", \"decision\": \" \"}");

        assertEquals(422, refused.status());
        assertEquals(
                "decision", refused.body().path("errors").path(0).path("field").asText());
    }
}
