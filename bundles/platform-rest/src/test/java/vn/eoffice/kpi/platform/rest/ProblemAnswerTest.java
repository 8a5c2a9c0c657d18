package vn.eoffice.kpi.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.eoffice.kpi.platform.rest.Sample.LAN;
import static vn.eoffice.kpi.platform.rest.Sample.note;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.platform.database.TestDatabase;

class ProblemAnswerTest {

    @RegisterExtension
    @Order(1)
    static final TestDatabase db = new TestDatabase();

    @RegisterExtension
    @Order(2)
    static final TestRest rest = new TestRest(db);

    @BeforeAll
    static void serve() {
        rest.serve("/sample", Sample.resource(db));
    }

    @Test
    void problemHasItsWholeForm() {
        var answer = rest.as(LAN).post("/sample/refusals/problem", "");

        assertEquals(409, answer.status());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals("vi", answer.header("Content-Language"));
        assertEquals("urn:eoffice-kpi:problem:sample.taken", answer.text("type"));
        assertEquals("Xung đột", answer.text("title"));
        assertEquals(409, answer.body().get("status").asInt());
        assertEquals("Đã có.", answer.text("detail"));
        assertEquals("sample.taken", answer.text("code"));
        assertEquals("Đã có.", answer.text("vi"));
        assertEquals("Taken.", answer.text("en"));
        assertEquals(0, answer.body().get("errors").size());
        assertFalse(answer.body().has("incident"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Taken.",
                "en-GB,en;q=0.9,vi;q=0.5|Taken.",
                "vi-VN,vi;q=0.9,en;q=0.8|Đã có.",
                "en;q=0.2,vi|Đã có.",
                "fr|Đã có.",
                "fr,en;q=0.5|Taken.",
                "en;q=0,*|Đã có.",
                ";;;|Đã có."
            })
    void languageIsTheOneAskedFor(String accepted, String detail) {
        assertEquals(
                detail,
                rest.as(LAN)
                        .post("/sample/refusals/problem", "", "Accept-Language", accepted)
                        .text("detail"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"a\",\"quantity\":1,\"colour\":2}|colour||kind, parts, quantity, times, title",
                "{\"title\":\"a\",\"quantity\":\"much\"}|quantity|much|a number",
                "{\"title\":\"a\",\"quantity\":1,\"times\":1.5}|times|1.5|a whole number",
                "{\"title\":\"a\",\"quantity\":1,\"kind\":\"PARTY\"}|kind|PARTY|one of: MEETING, FIELD_WORK",
                "{\"title\":\"a\",\"quantity\":1,\"day\":\"25/11/2026\"}|day|25/11/2026|a day like 2026-11-25",
                "{\"title\":\"a\",\"quantity\":1,\"parts\":{}}|parts||a list",
                "{\"title\":\"a\",\"quantity\":1,\"parts\":[{\"name\":\"x\"},{\"name\":[]}]}|parts[1].name||a text"
            })
    void unreadableFieldIsNamedWithValueAndWayOut(String json, String field, String value, String wayOut) {
        var answer = rest.as(LAN).post("/sample/notes", json, "Accept-Language", "en");

        assertEquals(400, answer.status(), answer.body().toString());
        assertEquals("request.field.malformed", answer.text("code"));
        assertEquals(field, answer.body().at("/errors/0/field").asText());
        assertEquals(value, answer.body().at("/errors/0/value").asText(null));
        assertTrue(answer.text("detail").contains(wayOut), answer.text("detail"));
        assertFalse(answer.text("vi").contains("class"));
    }

    @Test
    void textThatNoDatabaseKeepsIsRefusedByItsField() {
        var zero = rest.as(LAN).post("/sample/notes", "{\"title\":\"a\\u0000\",\"quantity\":1}");
        assertEquals(400, zero.status(), zero.body().toString());
        assertEquals("title", zero.body().at("/errors/0/field").asText());

        var half = rest.as(LAN)
                .post("/sample/notes", "{\"title\":\"a\",\"quantity\":1,\"parts\":[{\"name\":\"\\ud83d\"}]}");
        assertEquals(400, half.status(), half.body().toString());
        assertEquals("parts[0].name", half.body().at("/errors/0/field").asText());

        assertEquals(
                201,
                rest.as(LAN)
                        .post("/sample/notes", "{\"title\":\"\\ud83d\\ude00 Đề án\",\"quantity\":1}")
                        .status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"sure\":true}|share|a whole number",
                "{\"share\":1}|sure|true or false",
                "{\"sure\":null,\"share\":1}|sure|true or false",
                "{\"sure\":true,\"share\":2000000000000}|share|a whole number"
            })
    void whatIsLeftOutIsNotGuessed(String json, String field, String wayOut) {
        var answer = rest.as(LAN).post("/sample/answers", json, "Accept-Language", "en");

        assertEquals(400, answer.status(), answer.body().toString());
        assertEquals(
                field,
                answer.body().at("/errors/0/field").asText(),
                answer.body().toString());
        assertTrue(answer.text("detail").contains(wayOut), answer.text("detail"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":|request.json.malformed|line 1, column 10",
                "{\"title\":\"a\",\"quantity\":1} x|request.json.malformed|line 1",
                "[]|request.json.malformed|JSON object",
                "null|request.body.missing|no body",
                "''|request.body.missing|no body"
            })
    void bodyThatIsNoObjectIsExplained(String json, String code, String text) {
        var answer = rest.as(LAN).post("/sample/notes", json, "Accept-Language", "en");

        assertEquals(400, answer.status(), answer.body().toString());
        assertEquals(code, answer.text("code"));
        assertTrue(answer.text("detail").contains(text), answer.text("detail"));
    }

    @Test
    void allBrokenConstraintsAreToldAtOnce() {
        var answer = rest.as(LAN)
                .post(
                        "/sample/notes",
                        "{\"title\":\"%s\",\"quantity\":-1,\"parts\":[{\"name\":\" \"}]}".formatted("x".repeat(21)));

        assertEquals(422, answer.status());
        assertEquals("request.invalid", answer.text("code"));
        var errors = answer.body().get("errors");
        assertEquals(3, errors.size(), errors.toString());
        assertEquals("parts[0].name", errors.get(0).get("field").asText());
        assertEquals(
                "Trường “parts[0].name” không được để trống.",
                errors.get(0).get("vi").asText());
        assertEquals("quantity", errors.get(1).get("field").asText());
        assertEquals("-1", errors.get(1).get("value").asText());
        assertEquals(
                "The field “quantity” must be greater than 0.",
                errors.get(1).get("en").asText());
        assertEquals("title", errors.get(2).get("field").asText());
        assertEquals(
                "Trường “title” phải dài từ 0 đến 20.", errors.get(2).get("vi").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "/sample/days/2026-13-01, date, 2026-13-01",
        "/sample/days/%2B999999999-01-01, date, +999999999-01-01",
        "/sample/days/2026-11-25?limit=many, limit, many",
        "/sample/days/2026-11-25?kind=PARTY, kind, PARTY"
    })
    void unreadableParameterIsNamed(String path, String field, String value) {
        var answer = rest.as(LAN).get(path);

        assertEquals(400, answer.status());
        assertEquals("request.parameter.malformed", answer.text("code"));
        assertEquals(field, answer.body().at("/errors/0/field").asText());
        assertEquals(value, answer.body().at("/errors/0/value").asText());
    }

    @Test
    void parametersOfAllKindsAreRead() {
        var answer = rest.as(LAN).get("/sample/days/2026-11-25?limit=5&kind=MEETING");

        assertEquals(200, answer.status());
        assertEquals("2026-11-25", answer.body().get(0).asText());
    }

    @Test
    void unknownAddressMethodAndTypeAreProblems() {
        var unknown = rest.as(LAN).get("/sample/nothing");
        assertEquals(404, unknown.status());
        assertEquals("request.address.unknown", unknown.text("code"));

        var method = rest.as(LAN).delete("/sample/me");
        assertEquals(405, method.status());
        assertEquals("request.method.unsupported", method.text("code"));
        assertTrue(method.header("Allow").contains("GET"), method.header("Allow"));

        var type = rest.as(LAN).post("/sample/notes", HttpRequest.BodyPublishers.ofString("<a/>"), "text/xml");
        assertEquals(415, type.status());
        assertEquals("request.content-type.unsupported", type.text("code"));

        var accept = rest.as(LAN).get("/sample/me", "Accept", "text/html");
        assertEquals(406, accept.status());
        assertEquals("request.accept.unsupported", accept.text("code"));
    }

    @Test
    void faultOfOursLeaksNothingButItsNumber() {
        var answer = rest.as(LAN).post("/sample/refusals/bug", "");

        assertEquals(500, answer.status());
        assertEquals("server.fault", answer.text("code"));
        assertTrue(answer.text("detail").contains(answer.text("incident")));
        var all = answer.body().toString();
        assertFalse(all.contains("secret") || all.contains("Exception") || all.contains("java"), all);
    }

    @Test
    void databaseAwayIsWorthAnotherTry() {
        var answer = rest.as(LAN).post("/sample/refusals/away", "");

        assertEquals(503, answer.status());
        assertEquals("database.unavailable", answer.text("code"));
        assertEquals("2", answer.header("Retry-After"));
    }

    @Test
    void sliceThatIsWaitingForAServiceSaysWhenToTryAgain() {
        var answer = rest.as(LAN).post("/sample/refusals/later", "");

        assertEquals(503, answer.status());
        assertEquals("request.unavailable", answer.text("code"));
        assertEquals(List.of("9"), answer.raw().headers().allValues("Retry-After"));
    }

    @Test
    void wrongIdInPathOfPutIsNamed() {
        var answer = rest.as(LAN).put("/sample/notes/17", note("x"), "If-Match", "\"7\"");

        assertEquals(400, answer.status());
        assertEquals("id", answer.body().at("/errors/0/field").asText());
        assertEquals(
                400,
                rest.as(LAN)
                        .put("/sample/notes/" + UUID.randomUUID(), "", "If-Match", "\"7\"")
                        .status());
    }
}
