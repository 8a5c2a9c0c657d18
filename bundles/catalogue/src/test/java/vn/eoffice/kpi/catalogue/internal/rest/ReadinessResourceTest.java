package vn.eoffice.kpi.catalogue.internal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.Stage;
import vn.eoffice.kpi.catalogue.internal.Drafts;
import vn.eoffice.kpi.catalogue.internal.OfficeDirectory;
import vn.eoffice.kpi.catalogue.internal.life.Roles;
import vn.eoffice.kpi.catalogue.internal.readiness.DefaultStages;
import vn.eoffice.kpi.catalogue.internal.readiness.Holdings;
import vn.eoffice.kpi.catalogue.internal.readiness.JobShelf;
import vn.eoffice.kpi.catalogue.internal.readiness.Offices;
import vn.eoffice.kpi.catalogue.internal.readiness.Readiness;
import vn.eoffice.kpi.catalogue.internal.record.Content;
import vn.eoffice.kpi.catalogue.internal.record.RecordKind;
import vn.eoffice.kpi.catalogue.internal.record.RecordMapper;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.Catalogues;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.TestRest;
import vn.eoffice.kpi.platform.rest.TestRest.Answer;

class ReadinessResourceTest {

    @RegisterExtension
    @Order(1)
    static final TestDatabase db = new TestDatabase();

    @RegisterExtension
    @Order(2)
    static final TestRest rest = new TestRest(db);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final OfficeDirectory office = new OfficeDirectory();
    private static final List<Act> acts = new CopyOnWriteArrayList<>();
    private static CatalogueStore store;
    private static DefaultStages stages;
    private static long last;

    private final TestRest.Client approver = client("1", false);
    private final TestRest.Client clerk = client("2", false);
    /** Of the technicians: nobody of the staff. */
    private final TestRest.Client administrator = client("admin", true);

    /** An agency with a head and two rooms; all that is in it lacks nothing, but the head of the first room a position. */
    private long agency;

    private long first;
    private long second;
    private long head;

    @BeforeAll
    static void serve() {
        var clock = Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        store = new CatalogueStore(db.database(), clock);
        var ledger = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> {
                    acts.add((Act) args[0]);
                    return null;
                });
        office.unit(1, "Tỉnh", null)
                .post(1, 1, "Chủ tịch", PostKind.HEAD, "Lãnh đạo", null)
                .post(2, 1, "Văn thư", PostKind.CLERK, "Văn thư", 1L);
        last = 100;
        var shelf = new TaskShelf(store);
        var roles = new Roles(store, shelf, office, ledger);
        var jobs = new JobShelf(store);
        stages = new DefaultStages(store, office);
        var people = new People(office);
        var readers = new Readers(office);
        Stream.of(
                        new RoleResource(office, roles, people),
                        new PositionResource(new Holdings(store, jobs, roles, office, ledger), readers),
                        new ReadinessResource(
                                new Readiness(
                                        store, new Offices(store, jobs, shelf, office), stages, roles, office, ledger),
                                people,
                                readers))
                .forEach(resource -> rest.serve("/catalogue", resource));
        assertEquals(
                200,
                rest.as(new Caller(OfficeDirectory.HOST, new PersonKey("2"), "Quản trị", "s-roles", true))
                        .put("/catalogue/roles/1", "{\"appraiser\": false, \"approver\": true, \"scope\": null}")
                        .status());
        Catalogues.of(store, ledger, office)
                .give(NEW_YEAR, Drafts.normed(Drafts.draft("T1", "Soạn thảo văn bản"), "1", "2"));
        position("VT-GD", "Giám đốc", "Lãnh đạo");
        position("VT-TP1", "Trưởng phòng", "Lãnh đạo");
        position("VT-TP2", "Trưởng phòng", "Lãnh đạo");
        position("VT-CV", "Chuyên viên", "Nghiệp vụ");
        description("VT-GD", null, true);
        description("VT-TP1", null, true);
        description("VT-CV", null, false);
        record(
                RecordKind.FRAMEWORK,
                "KNL",
                "Khung",
                new Content.Framework(
                        List.of("Nghiệp vụ"),
                        List.of(new Content.Competency("Chung", "Soạn thảo", List.of(new Content.Level(1, "biết"))))),
                NEW_YEAR);
        raiseRevision();
    }

    @BeforeEach
    void newAgency() {
        acts.clear();
        agency = ++last;
        first = ++last;
        second = ++last;
        long director = ++last;
        head = ++last;
        office.unit(agency, "Sở số " + agency, 1L)
                .unit(first, "Phòng Một " + agency, agency)
                .unit(second, "Phòng Hai " + agency, agency)
                .post(director, agency, "Giám đốc", PostKind.HEAD, "Lãnh đạo", 1L)
                .post(head, first, "Trưởng phòng", PostKind.HEAD, "Lãnh đạo", director)
                .post(++last, first, "chuyên viên", PostKind.STAFF, "Nghiệp vụ", head)
                .post(++last, second, "Chuyên viên", PostKind.STAFF, null, director);
    }

    private static TestRest.Client client(String key, boolean administrator) {
        return rest.as(new Caller(OfficeDirectory.HOST, new PersonKey(key), "Người " + key, "s" + key, administrator));
    }

    private static void position(String code, String name, String group) {
        record(RecordKind.POSITION, code, name, new Content.Position(group, null, null, null, null), NEW_YEAR);
    }

    private static void description(String position, @Nullable String unit, boolean competent) {
        record(
                RecordKind.DESCRIPTION,
                "MT-" + position + (unit == null ? "" : "-" + unit),
                "Mô tả",
                new Content.Description(
                        position,
                        unit,
                        null,
                        List.of("Nhiệm vụ"),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        competent ? List.of(new Content.Needed("Soạn thảo", 1, 2)) : List.of()),
                NEW_YEAR);
    }

    private static void record(RecordKind kind, String code, String name, Content content, LocalDate from) {
        var mapper = store.mapper(RecordMapper.class);
        mapper.insertVersion(mapper.insertRecord(kind, code), 1, name, "", Json.text(content), null, from);
    }

    private static void raiseRevision() {
        store.mapper(TaskMapper.class).raiseRevision();
    }

    private static String texts(JsonNode array) {
        return String.join(
                " ",
                StreamSupport.stream(array.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    private Answer unit(long id) {
        return approver.get("/catalogue/readiness/" + id);
    }

    private Answer state(TestRest.Client by, long unit, String stage, String from, String version) {
        return by.post(
                "/catalogue/readiness/" + unit + "/stage",
                "{\"stage\": \"%s\", \"from\": \"%s\", \"decision\": \"12/QĐ-SNV\"}".formatted(stage, from),
                "If-Match",
                "\"" + version + "\"");
    }

    private Answer holds(TestRest.Client by, long person, long unit, String body) {
        return by.put("/catalogue/persons/" + person + "/positions/" + unit, body);
    }

    private void mend() {
        var answer = holds(
                approver,
                head,
                first,
                "{\"positionCode\": \"VT-TP1\", \"from\": \"2026-11-01\", \"to\": null, \"reason\": \"QĐ 5\"}");
        assertEquals(200, answer.status(), () -> answer.body().toString());
    }

    @Test
    void theListCountsWhatTheStaffOfEachUnitHave() {
        var answer = clerk.get("/catalogue/readiness?text=phong%20mot%20" + agency);

        assertEquals(200, answer.status());
        assertEquals("2026-11-25", answer.text("day"));
        assertEquals(1, answer.body().path("units").size());
        assertTrue(answer.body().path("next").isNull());
        var unit = answer.body().path("units").get(0);
        assertEquals(
                ("{\"unitId\":%d,\"unitName\":\"Phòng Một %d\",\"aboveName\":\"Sở số %d\",\"type\":\"Phòng\","
                                + "\"stage\":\"PREPARING\",\"since\":null,\"next\":null,\"staff\":2,\"withPosition\":1,"
                                + "\"withDescription\":1,\"withCompetencies\":1,\"withTasks\":2,\"withLeader\":2,"
                                + "\"ready\":false,\"version\":0}")
                        .formatted(first, agency, agency),
                unit.toString());
    }

    @Test
    void theListGoesOnPageByPage() {
        var seen = new ArrayList<String>();
        var path = "/catalogue/readiness?limit=2&text=" + agency;
        var answer = clerk.get(path);
        while (true) {
            answer.body()
                    .path("units")
                    .forEach(unit -> seen.add(unit.path("unitId").asText()));
            if (answer.body().path("next").isNull()) {
                break;
            }
            answer = clerk.get(path + "&cursor=" + answer.text("next"));
        }
        assertEquals(List.of("" + agency, "" + second, "" + first), seen);
        assertEquals(400, clerk.get("/catalogue/readiness?cursor=***").status());
    }

    @Test
    void aUnitSaysWhatIsMissingForWhom() {
        var answer = unit(first);

        assertEquals(200, answer.status());
        assertEquals("\"0\"", answer.header("ETag"));
        assertEquals(
                ("[{\"personId\":%d,\"personName\":\"Người %d\",\"postTitle\":\"Trưởng phòng\","
                                + "\"what\":[\"POSITION\",\"DESCRIPTION\",\"COMPETENCIES\"]}]")
                        .formatted(head, head),
                answer.body().path("missing").toString());
        assertEquals("[]", answer.body().path("history").toString());
        assertEquals("SHADOW LIVE", texts(answer.body().path("actions")));
        assertEquals("", texts(clerk.get("/catalogue/readiness/" + first).body().path("actions")));
        assertEquals(
                "LEADER",
                texts(unit(1).body().path("missing").get(0).path("what")).replaceAll(".* ", ""));
    }

    @Test
    void strangersAndUnknownUnitsGetNothing() {
        assertEquals(401, rest.anonymous().get("/catalogue/readiness").status());
        assertEquals(403, client("la", false).get("/catalogue/readiness").status());
        assertEquals(
                403,
                client("la", false)
                        .get("/catalogue/persons/" + head + "/positions")
                        .status());
        assertEquals(200, administrator.get("/catalogue/readiness").status());
        assertEquals("catalogue.unit.unknown", unit(99_999).text("code"));
        assertEquals(404, state(approver, 99_999, "SHADOW", "2026-12-01", "0").status());
    }

    @Test
    void aTitleThatSeveralPositionsHaveIsSaidToBeDoubtfulUntilItIsCorrected() {
        var before = clerk.get("/catalogue/persons/" + head + "/positions");
        assertEquals(200, before.status());
        var held = before.body().path("positions").get(0);
        assertTrue(held.path("position").isNull());
        assertEquals("HOST", held.path("origin").asText());
        assertEquals("VT-TP1 VT-TP2", String.join(" ", held.path("candidates").findValuesAsText("code")));

        mend();

        var after =
                clerk.get("/catalogue/persons/" + head + "/positions").body().path("positions");
        assertEquals(1, after.size());
        assertEquals("VT-TP1", after.get(0).path("position").path("code").asText());
        assertEquals("CORRECTED", after.get(0).path("origin").asText());
        assertEquals("Trưởng phòng", after.get(0).path("postTitle").asText());
        assertEquals("2026-11-01", after.get(0).path("from").asText());
        assertEquals("MT-VT-TP1", after.get(0).path("description").path("code").asText());
        assertEquals(
                "HOST",
                clerk.get("/catalogue/persons/" + head + "/positions?day=2026-10-31")
                        .body()
                        .path("positions")
                        .get(0)
                        .path("origin")
                        .asText());
        assertTrue(unit(first).body().path("ready").asBoolean());
        assertEquals(
                List.of("catalogue.record.versioned"),
                acts.stream().map(Act::action).toList());
        assertEquals("QĐ 5", acts.get(0).reason());
        assertEquals("person:1", acts.get(0).actor());
    }

    @Test
    void aCorrectionReplacesTheOneBeforeAndCanBeTakenBack() {
        mend();
        holds(
                approver,
                head,
                first,
                "{\"positionCode\": \"VT-CV\", \"from\": \"2026-12-01\", \"to\": \"2026-12-31\", \"reason\": \"QĐ 6\"}");
        assertEquals("VT-TP1", codesOn("2026-11-30"));
        assertEquals("VT-CV", codesOn("2026-12-01"));
        assertEquals("VT-CV", codesOn("2026-12-31"));
        assertEquals("null", codesOn("2027-01-01"));

        mendAgain("2026-12-15");
        assertEquals("VT-CV", codesOn("2026-12-14"));
        assertEquals("VT-TP1", codesOn("2026-12-15"));

        var back = holds(
                administrator,
                head,
                first,
                "{\"positionCode\": null, \"from\": \"2026-12-20\", \"to\": null, \"reason\": \"đã sửa ở nguồn\"}");
        assertEquals(200, back.status());
        assertEquals("VT-TP1", codesOn("2026-12-19"));
        assertEquals("null", codesOn("2026-12-20"));
        assertEquals("administrator:h/admin", acts.get(acts.size() - 1).actor());
        assertEquals("catalogue.record.ended", acts.get(acts.size() - 1).action());
    }

    private void mendAgain(String from) {
        var body =
                "{\"positionCode\": \"VT-TP1\", \"from\": \"%s\", \"to\": null, \"reason\": \"QĐ 7\"}".formatted(from);
        assertEquals(200, holds(approver, head, first, body).status());
        int known = acts.size();
        assertEquals(200, holds(approver, head, first, body).status());
        assertEquals(known, acts.size(), "what is so already is not written again");
    }

    private String codesOn(String day) {
        var positions = clerk.get("/catalogue/persons/" + head + "/positions?day=" + day)
                .body()
                .path("positions");
        return StreamSupport.stream(positions.spliterator(), false)
                .map(held -> held.path("position").path("code").asText("null"))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    @Test
    void aPositionWhereTheHostKnowsOfNoPostCountsThereAsWell() {
        mend();
        holds(
                approver,
                head,
                second,
                "{\"positionCode\": \"VT-CV\", \"from\": \"2026-11-01\", \"to\": null, \"reason\": \"kiêm nhiệm\"}");

        var unit = unit(second).body();
        assertEquals(2, unit.path("staff").asInt());
        assertTrue(unit.path("ready").asBoolean(), unit::toString);
        assertEquals("VT-TP1 VT-CV", codesOn("2026-11-25"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        VT-XX  | 2026-12-01 | null         | "QĐ" | positionCode
        VT-TP1 | null       | null         | "QĐ" | from
        VT-TP1 | 2026-12-01 | 2026-11-30   | "QĐ" | to
        VT-TP1 | 2026-12-01 | null         | " "  | reason
        VT-TP1 | null       | null         | null | from reason
        VT-TP1 | +12026-12-01 | null       | "QĐ" | from
        VT-TP1 | 2025-12-01 | null         | "QĐ" | positionCode
        """)
    void aCorrectionThatCannotBeIsRefused(String code, String from, String to, String reason, String fields) {
        var answer = holds(
                approver,
                head,
                first,
                "{\"positionCode\": \"%s\", \"from\": %s, \"to\": %s, \"reason\": %s}"
                        .formatted(code, quoted(from), quoted(to), reason));

        assertEquals(422, answer.status(), () -> answer.body().toString());
        assertEquals(fields, String.join(" ", answer.body().path("errors").findValuesAsText("field")));
        assertEquals(List.of(), acts);
    }

    private static String quoted(String text) {
        return text.equals("null") ? text : '"' + text + '"';
    }

    @Test
    void onlyTheOrganisationDepartmentCorrectsAndDecides() {
        var body = "{\"positionCode\": \"VT-TP1\", \"from\": \"2026-11-01\", \"to\": null, \"reason\": \"QĐ\"}";
        assertEquals(403, holds(clerk, head, first, body).status());
        assertEquals(404, holds(approver, 99_999, first, body).status());
        assertEquals(404, holds(approver, head, 99_999, body).status());
        assertEquals(404, clerk.get("/catalogue/persons/99999/positions").status());
        assertEquals(403, state(clerk, first, "SHADOW", "2026-12-01", "0").status());
        assertEquals(List.of(), acts);
    }

    @Test
    void aStageIsDecidedWithItsDayAndShownWithWhoDecided() {
        var decided = state(approver, first, "SHADOW", "2026-11-25", "0");

        assertEquals(200, decided.status(), () -> decided.body().toString());
        assertEquals("\"1\"", decided.header("ETag"));
        assertEquals("SHADOW", decided.text("stage"));
        assertEquals("2026-11-25", decided.text("since"));
        assertEquals(
                "[{\"stage\":\"SHADOW\",\"from\":\"2026-11-25\",\"decision\":\"12/QĐ-SNV\",\"byName\":\"Người 1\","
                        + "\"at\":\"2026-11-25T03:00:00Z\"}]",
                decided.body().path("history").toString());
        assertEquals(Stage.SHADOW, stages.stage(new UnitId(first), TODAY));
        assertEquals(Stage.PREPARING, stages.stage(new UnitId(first), TODAY.minusDays(1)));
        assertEquals(Stage.PREPARING, stages.stage(new UnitId(second), TODAY));
        assertEquals("catalogue.stage.decided", acts.get(0).action());
        assertEquals("unit", acts.get(0).objectType());
        assertEquals("" + first, acts.get(0).objectId());
        assertEquals("12/QĐ-SNV", acts.get(0).reason());

        var same = state(approver, first, "SHADOW", "2026-12-01", "1");
        assertEquals("catalogue.stage.same", same.text("code"));
        assertEquals(412, state(approver, first, "PREPARING", "2026-12-01", "0").status());
        assertEquals(
                428,
                approver.post(
                                "/catalogue/readiness/" + first + "/stage",
                                "{\"stage\": \"PREPARING\", \"from\": \"2026-12-01\", \"decision\": \"QĐ\"}")
                        .status());
        assertEquals(1, acts.size());
    }

    @Test
    void aSecondSendingOfTheSameActChangesNothing() {
        var path = "/catalogue/readiness/" + first + "/stage";
        var body = "{\"stage\": \"SHADOW\", \"from\": \"2026-12-01\", \"decision\": \"QĐ\"}";
        var key = "stage-" + first;
        var once = approver.post(path, body, "If-Match", "\"0\"", "Idempotency-Key", key);
        var twice = approver.post(path, body, "If-Match", "\"0\"", "Idempotency-Key", key);
        assertEquals(200, twice.status());
        assertEquals(once.body(), twice.body());
        assertEquals(1, acts.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        {"stage": "SHADOW", "from": "2026-11-24", "decision": "QĐ"} | 422 | from
        {"stage": "SHADOW", "from": "2026-12-01", "decision": " "}  | 422 | decision
        {"from": "+99999-12-01"}                                   | 422 | stage from decision
        {"stage": "ON", "from": "2026-12-01", "decision": "QĐ"}     | 400 | stage
        {"stage": "SHADOW", "from": "hôm nay", "decision": "QĐ"}    | 400 | from
        """)
    void aDecisionThatCannotBeIsRefused(String body, int status, String fields) {
        var answer = approver.post("/catalogue/readiness/" + first + "/stage", body, "If-Match", "\"0\"");
        assertEquals(status, answer.status(), () -> answer.body().toString());
        assertEquals(fields, String.join(" ", answer.body().path("errors").findValuesAsText("field")));
        assertEquals(List.of(), acts);
    }

    @Test
    void noUnitGoesLiveUnderItsGate() {
        var before = unit(agency).body();
        assertTrue(before.path("ready").asBoolean());
        assertEquals(
                "[{\"unitId\":%d,\"unitName\":\"Phòng Một %d\",\"people\":1}]".formatted(first, agency),
                before.path("below").toString());

        var refused = state(approver, agency, "LIVE", "2026-12-01", "0");

        assertEquals(422, refused.status());
        assertEquals("catalogue.stage.gate", refused.text("code"));
        var errors = refused.body().path("errors");
        assertEquals(1, errors.size());
        assertEquals("Người " + head, errors.get(0).path("value").asText());
        assertEquals(
                "Người %d (Trưởng phòng, Phòng Một %d): thiếu vị trí việc làm, bản mô tả công việc, khung năng lực"
                        .formatted(head, agency),
                errors.get(0).path("vi").asText());
        assertTrue(refused.text("vi").contains("Người " + head), refused.text("vi"));
        assertTrue(refused.text("en").contains("lacks a position"), refused.text("en"));
        assertEquals("PREPARING", unit(agency).text("stage"));
        assertEquals(List.of(), acts);

        mend();
        assertEquals(200, state(approver, agency, "LIVE", "2026-12-01", "0").status());
        assertEquals("LIVE", unit(second).body().path("next").path("stage").asText());
        assertEquals(Stage.LIVE, stages.stage(new UnitId(second), LocalDate.of(2026, 12, 1)));
    }

    @Test
    void unitsWithAStageOfTheirOwnDoNotHoldOthersBack() {
        assertEquals(200, state(approver, first, "SHADOW", "2026-11-25", "0").status());
        assertEquals(
                200, state(administrator, agency, "LIVE", "2026-11-25", "0").status());

        assertEquals("LIVE", unit(agency).text("stage"));
        assertEquals("SHADOW", unit(first).text("stage"));
        assertEquals("LIVE", unit(second).text("stage"));
        assertEquals(
                "administrator:h/admin",
                unit(agency).body().path("history").get(0).path("byName").asText());

        var back = state(approver, agency, "SHADOW", "2026-12-01", "1");
        assertEquals(200, back.status());
        assertEquals("LIVE", back.text("stage"));
        assertEquals("SHADOW", back.body().path("next").path("stage").asText());
        assertEquals("SHADOW PREPARING LIVE", texts(back.body().path("actions")));
        assertEquals(200, state(approver, agency, "LIVE", "2026-11-26", "2").status());
        assertTrue(unit(agency).body().path("next").path("stage").asText().equals("LIVE"));
    }

    @Test
    void theGateIsThatOfTheDayOnWhichTheUnitGoesLive() {
        var code = "VT-" + agency;
        position(code, "Chánh " + agency, "Nghiệp vụ");
        record(
                RecordKind.DESCRIPTION,
                "MT-" + code,
                "Mô tả",
                new Content.Description(
                        code,
                        "u" + agency,
                        null,
                        List.of("Nhiệm vụ"),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of()),
                LocalDate.of(2026, 12, 15));
        raiseRevision();
        long room = ++last;
        long person = ++last;
        office.unit(room, "Phòng Ba " + agency, agency)
                .post(person, room, "Chánh " + agency, PostKind.HEAD, "Nghiệp vụ", 1L)
                .post(++last, room, "Lái xe", PostKind.STAFF, null, person, LocalDate.of(2027, 1, 1));

        assertEquals(
                "catalogue.stage.gate",
                state(approver, room, "LIVE", "2026-12-14", "0").text("code"));
        assertEquals(
                "catalogue.stage.gate",
                state(approver, room, "LIVE", "2027-01-01", "0").text("code"));
        assertEquals(200, state(approver, room, "LIVE", "2026-12-15", "0").status());
        assertEquals(false, unit(room).body().path("ready").asBoolean());
    }

    @Test
    void aUnitWhereNobodyWorksCannotGoLive() {
        long room = ++last;
        office.unit(room, "Phòng Trống " + agency, agency);
        assertEquals(false, unit(room).body().path("ready").asBoolean());
        assertEquals(
                "catalogue.stage.empty",
                state(approver, room, "LIVE", "2026-12-01", "0").text("code"));
        assertEquals(200, state(approver, room, "SHADOW", "2026-12-01", "0").status());
    }
}
