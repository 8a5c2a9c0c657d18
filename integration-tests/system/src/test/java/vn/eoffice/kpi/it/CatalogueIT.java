package vn.eoffice.kpi.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.kpi.demo.internal.book.WriteBooks;

/** The organisation department keeps the catalogue: files in and out, proposals by three persons, any day's state. */
@Tag("any-database")
@ExtendWith(KarafExtension.class)
class CatalogueIT {

    private static final String HEADERS =
            "Mã đầu việc,Tên đầu việc,Sản phẩm đầu ra,Đơn vị tính,Nhóm nhiệm vụ,Hệ số quy đổi,Định mức (giờ)\n";

    private final String code = "IT-" + UUID.randomUUID().toString().substring(0, 8);
    private KarafProcess karaf;
    private Visitor administrator;
    private Importer importer;

    @BeforeEach
    void signIn(KarafProcess running) {
        karaf = running;
        administrator = Visitor.signedIn(running, Demo.ADMINISTRATOR);
        importer = new Importer(administrator);
    }

    @Test
    void aFileComesInAsAWholeAndGoesOutAsItCameIn() {
        var faulty = checked(
                "lỗi.csv", HEADERS + code + ",Việc đúng,Báo cáo,báo cáo,B,1,\n" + code + "-2,,Báo cáo,cái,B,0,\n");
        assertEquals("FAULTY", faulty.path("state").asText());
        var faults = administrator
                .get("/catalogue/imports/%d/faults".formatted(faulty.path("id").asLong()))
                .expect(200)
                .json()
                .path("faults");
        assertEquals(3, faults.path(0).path("row").asInt(), faults::toString);
        assertTrue(items(Demo.today()).isEmpty());

        var book = HEADERS + code + ",Việc nhập từ tệp,Báo cáo,báo cáo,B,\"1,5\",\n";
        assertEquals(
                "APPLIED",
                importer.applied(checked("đúng.csv", book)).path("state").asText());
        var item = item();
        assertEquals("1.5", item.path("coefficient").asText());
        assertTrue(item.path("normHours").isNull(), "an unconfigured norm stays so");
        assertTrue(items(Demo.today().minusDays(1)).isEmpty());
        assertEquals(1, counts(checked("đúng.csv", book), "unchanged"));

        var all = administrator
                .get("/catalogue/export?format=xlsx&kinds=SCOPE,POSITION,FRAMEWORK,DESCRIPTION,NORM,TASK,HOLDING")
                .expect(200);
        var again = importer.checked("danh mục.xlsx", all.response().body());
        assertEquals("READY", again.path("state").asText(), again::toString);
        assertEquals(0, counts(again, "added") + counts(again, "changed"), again::toString);
        assertTrue(counts(again, "unchanged") > 2_000, again::toString);
        assertEquals(
                403,
                Importer.upload(Visitor.signedIn(karaf, Demo.SPECIALIST), "x.csv", book.getBytes(UTF_8))
                        .status());
        Aftermath.theLedgerVerifies(karaf);
    }

    @Test
    void theProvincesBooksComeInAndGoOutAsTheyAre(@TempDir Path folder) throws IOException {
        WriteBooks.main(folder.toString(), "1");
        int rows = 0;
        int changed = 0;
        for (var book : List.of("1 Vị trí việc làm.xlsx", "2 Đầu việc.xlsx")) {
            var again = importer.checked(book, Files.readAllBytes(folder.resolve(book)));
            assertEquals("READY", again.path("state").asText(), () -> again + importer.faults(again));
            assertEquals(0, counts(again, "added"), again::toString);
            changed += counts(again, "changed");
            rows += counts(again, "unchanged");
        }
        assertEquals(changedByTheWalk(), changed, "nothing differs but what another test has published since");
        assertTrue(rows > 2_100, "the demo's own catalogue came from the same books");
        var descriptions = administrator
                .get("/catalogue/export?format=csv&kinds=DESCRIPTION")
                .expect(200);
        assertEquals(
                1_022,
                counts(importer.checked("mô tả.csv", descriptions.response().body()), "unchanged"));
    }

    @Test
    void aProposalIsPublishedByThreePersonsAndThePastStays() {
        importer.applied(checked("việc.csv", HEADERS + code + ",Việc sẽ sửa,Báo cáo,báo cáo,B,2,4\n"));
        var task = item();
        var draft = Map.of(
                "code",
                code,
                "name",
                "Việc sẽ sửa",
                "outputProduct",
                "Báo cáo",
                "unit",
                "báo cáo",
                "group",
                "B",
                "coefficient",
                2,
                "normHours",
                6);
        var author = Visitor.signedIn(karaf, Demo.SPECIALIST);
        var appraiser = Visitor.signedIn(karaf, Demo.HEAD);
        var approver = Visitor.signedIn(karaf, Demo.DIRECTOR);

        var drafted = author.post(
                        "/catalogue/proposals",
                        Map.of(
                                "kind",
                                "CHANGE",
                                "taskIds",
                                List.of(task.path("id").asLong()),
                                "drafts",
                                List.of(draft),
                                "reason",
                                "Thực tế lâu hơn"))
                .expect(201);
        var path = "/catalogue/proposals/" + drafted.json().path("id").asLong();
        var submitted = act(author, path, "submission", Map.of(), drafted);
        assertEquals(
                403,
                author.post(path + "/appraisal", Map.of(), "If-Match", submitted.etag())
                        .status());
        var appraised = act(appraiser, path, "appraisal", Map.of("opinion", "Đồng ý"), submitted);
        assertEquals(
                403,
                appraiser
                        .post(path + "/approval", Map.of("decision", "1/QĐ"), "If-Match", appraised.etag())
                        .status());
        var approved = act(approver, path, "approval", Map.of("decision", "15/QĐ-SNV"), appraised);
        var day = Demo.today().plusDays(3);
        var published = act(appraiser, path, "publication", Map.of("validFrom", day.toString()), approved);

        assertEquals("PUBLISHED", published.json().path("state").asText());
        assertEquals(
                "normHours",
                published.json().path("changes").path(0).path("field").asText());
        assertEquals("4", items(day.minusDays(1)).path(0).path("normHours").asText());
        assertEquals("6", items(day).path(0).path("normHours").asText());
        Aftermath.theLedgerVerifies(karaf);
    }

    @Test
    void aUnitGoesLiveOnceItsPeopleHaveAllTheyNeed() {
        var director = Visitor.signedIn(karaf, Demo.DIRECTOR);
        var ready = unit("truongphong.ns");
        assertTrue(director.get(ready).expect(200).json().path("ready").asBoolean());
        var live = goLive(director, ready).expect(200).json();
        assertEquals("LIVE", live.path("stage").asText());
        assertEquals("1/KH-UBND", live.path("history").path(0).path("decision").asText());

        var far = unit("truongphong.kt");
        var refusal = goLive(director, far).expect(422).json();
        assertEquals(4, refusal.path("errors").size(), refusal::toString);
        assertEquals(
                "PREPARING", director.get(far).expect(200).json().path("stage").asText());
        assertEquals(
                403, goLive(Visitor.signedIn(karaf, Demo.SPECIALIST), ready).status());
        Aftermath.theLedgerVerifies(karaf);
    }

    private String unit(String head) {
        var me = Visitor.signedIn(karaf, head).get("/directory/me").expect(200).json();
        return "/catalogue/readiness/" + me.path("posts").path(0).path("unitId").asLong();
    }

    private static Answer goLive(Visitor who, String unit) {
        return who.post(
                unit + "/stage",
                Map.of("stage", "LIVE", "from", Demo.today().toString(), "decision", "1/KH-UBND"),
                "If-Match",
                who.get(unit).etag());
    }

    private static Answer act(Visitor who, String path, String act, Map<String, ?> body, Answer seen) {
        return who.post(path + "/" + act, body, "If-Match", seen.etag()).expect(200);
    }

    private int changedByTheWalk() {
        var task = administrator
                .get("/catalogue/items?text=" + CatalogueWalkIT.CHANGED)
                .expect(200)
                .json()
                .path("items")
                .path(0);
        assertEquals(CatalogueWalkIT.CHANGED, task.path("code").asText());
        return task.path("versions").asInt() - 1;
    }

    /** A moment after the import: the node takes up what was committed. */
    private JsonNode item() {
        Waiting.until("the task is found", Duration.ofSeconds(10), () -> !items(Demo.today())
                .isEmpty());
        return items(Demo.today()).path(0);
    }

    private JsonNode items(LocalDate day) {
        return administrator
                .get("/catalogue/items?text=%s&day=%s".formatted(code, day))
                .expect(200)
                .json()
                .path("items");
    }

    private JsonNode checked(String name, String content) {
        return importer.checked(name, content.getBytes(UTF_8));
    }

    private static int counts(JsonNode done, String what) {
        int sum = 0;
        for (var kind : done.path("summary")) {
            sum += kind.path(what).asInt();
        }
        return sum;
    }
}
