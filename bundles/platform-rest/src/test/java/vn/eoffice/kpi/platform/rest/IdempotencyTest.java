package vn.eoffice.kpi.platform.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.eoffice.kpi.platform.rest.Sample.LAN;
import static vn.eoffice.kpi.platform.rest.Sample.MINH;
import static vn.eoffice.kpi.platform.rest.Sample.note;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.kpi.platform.database.TestDatabase;

class IdempotencyTest {

    private static final String KEY = "Idempotency-Key";
    private static final String TEN = "0123456789";
    private static final String LONG = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + "0";

    @RegisterExtension
    @Order(1)
    static final TestDatabase db = new TestDatabase();

    @RegisterExtension
    @Order(2)
    static final TestRest rest = new TestRest(db, 200_000);

    private SampleResource sample;

    @BeforeEach
    void serve() {
        sample = Sample.resource(db);
        rest.serve("/sample", sample);
    }

    @AfterEach
    void remove() {
        rest.remove(sample);
    }

    @Test
    void sameRequestTwiceActsOnceAndIsAnsweredTheSame() {
        var first = rest.as(LAN).post("/sample/notes", note("once"), KEY, "k-once");
        var second = rest.as(LAN).post("/sample/notes", note("once"), KEY, "k-once");

        assertEquals(201, first.status());
        assertNull(first.header("Idempotency-Replayed"));
        assertEquals("/kpi/api/v1/sample/notes/1", first.header("Location"));
        assertEquals("\"7\"", first.header("ETag"));
        assertEquals("1.50", first.body().get("quantity").decimalValue().toPlainString());

        assertEquals(201, second.status());
        assertEquals("true", second.header("Idempotency-Replayed"));
        for (var header : new String[] {"Location", "ETag", "Content-Type", "Cache-Control"}) {
            assertEquals(first.header(header), second.header(header), header);
        }
        assertArrayEquals(first.raw().body(), second.raw().body());
        assertEquals(1, sample.count("once"));
    }

    @Test
    void clientCannotHaveItsAnswerBeforeTheAct() {
        assertEquals(
                201,
                rest.as(LAN)
                        .post("/sample/notes", note("one-way"), "OnewayRequest", "true")
                        .status());
    }

    @Test
    void answerWithoutBodyIsReplayedAsSuch() {
        var first = rest.as(LAN).post("/sample/refusals/none", "", KEY, "k-none");
        var second = rest.as(LAN).post("/sample/refusals/none", "", KEY, "k-none");

        assertEquals(204, first.status());
        assertEquals(204, second.status());
        assertEquals("true", second.header("Idempotency-Replayed"));
        assertEquals(1, sample.count("none"));
    }

    @ParameterizedTest
    @CsvSource({"/sample/notes, other", "/sample/notes?x=1, same"})
    void sameKeyForAnotherRequestIsRefused(String path, String title) {
        var key = UUID.randomUUID().toString();
        rest.as(LAN).post("/sample/notes", note("same"), KEY, key);
        int same = sample.count("same");

        var other = rest.as(LAN).post(path, note(title), KEY, key);

        assertEquals(409, other.status());
        assertEquals("request.idempotency-key.reused", other.text("code"));
        assertEquals(key, other.body().at("/errors/0/value").asText());
        assertEquals(same, sample.count("same"));
        assertEquals(0, sample.count("other"));
    }

    @Test
    void keysOfDifferentPeopleAreDifferent() {
        assertEquals(
                201,
                rest.as(LAN).post("/sample/notes", note("lan"), KEY, "k-people").status());

        var other = rest.as(MINH).post("/sample/notes", note("minh"), KEY, "k-people");

        assertEquals(201, other.status());
        assertEquals("Trần Minh", other.text("author"));
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 2"})
    void secondOfTwoAtOnceWaitsForTheFirst(boolean firstSucceeds, int acts) throws Exception {
        var key = "k-at-once-" + firstSucceeds;
        var title = "at once " + firstSucceeds;
        rest.as(LAN).post("/sample/notes", note(title), KEY, key + "-like-it");
        try (var first = db.dataSource().getConnection();
                var statement = first.createStatement()) {
            first.setAutoCommit(false);
            statement.execute(("insert into rest.kept_answers"
                            + " select caller, '%s', digest, kept_at, status, content_type, etag, location, body"
                            + " from rest.kept_answers where key = '%s-like-it'")
                    .formatted(key, key));
            var second = CompletableFuture.supplyAsync(() -> rest.as(LAN).post("/sample/notes", note(title), KEY, key));
            awaitLockedStatement();
            if (firstSucceeds) {
                first.commit();
            } else {
                first.rollback();
            }

            var answer = second.get(10, TimeUnit.SECONDS);
            assertEquals(201, answer.status());
            assertEquals(firstSucceeds ? "true" : null, answer.header("Idempotency-Replayed"));
        }
        assertEquals(acts, sample.count(title));
    }

    @Test
    void repeatedActThatFailsTheSecondTimeHasTheFirstAnswer() {
        var first = rest.as(LAN).post("/sample/once", "", KEY, "k-taken");
        var again = rest.as(LAN).post("/sample/once", "", KEY, "k-taken");
        var anew = rest.as(LAN).post("/sample/once", "", KEY, "k-other");

        assertEquals(204, first.status());
        assertEquals(204, again.status());
        assertEquals("true", again.header("Idempotency-Replayed"));
        assertEquals(409, anew.status());
        assertEquals(1, sample.count("only once"));
    }

    @ParameterizedTest
    @CsvSource({"problem, 409", "response, 409", "bug, 500", "checked, 500", "away, 503"})
    void failedFirstTryLeavesNothing(String how, int status) {
        var path = "/sample/refusals/" + how;

        assertEquals(status, rest.as(LAN).post(path, "", KEY, "k-" + how).status());
        var again = rest.as(LAN).post(path, "", KEY, "k-" + how);

        assertEquals(status, again.status());
        assertNull(again.header("Idempotency-Replayed"));
        assertEquals(2, sample.calls.get());
        assertEquals(0, sample.count(how));
    }

    @Test
    void putThatIsRefusedWritesNothing() {
        var path = "/sample/notes/" + UUID.randomUUID();

        assertEquals(412, rest.as(LAN).put(path, note("x"), "If-Match", "\"6\"").status());
        assertEquals(0, sample.count("put"));
        assertEquals(428, rest.as(LAN).put(path, note("x")).status());
        assertEquals(0, sample.count("put"));
        assertEquals(200, rest.as(LAN).put(path, note("x"), "If-Match", "\"7\"").status());
        assertEquals(1, sample.count("put"));
    }

    @Test
    void deleteNeedsNoKey() {
        assertEquals(204, rest.as(LAN).delete("/sample/notes/5").status());
        assertEquals(1, sample.count("delete"));
    }

    @Test
    void postWithoutKeyIsRefused() {
        var client = rest.as(LAN);
        var token = rest.rest().csrfTokens().token(LAN);

        var answer = client.send(client.request("/sample/notes")
                .header("X-CSRF-Token", token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(note("keyless"))));

        assertEquals(400, answer.status());
        assertEquals("request.idempotency-key.missing", answer.text("code"));
        assertEquals(0, sample.count("keyless"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", LONG})
    void keyThatCannotBeIsRefused(String key) {
        var answer = rest.as(LAN).post("/sample/notes", note("odd"), KEY, key);

        assertEquals(400, answer.status());
        assertEquals("request.idempotency-key.malformed", answer.text("code"));
    }

    @Test
    void rawBodyReachesTheResourceWholeFromMemoryAndFromFile() {
        for (int size : new int[] {0, 10, 70_000, 200_000}) {
            var answer = rest.as(LAN)
                    .post(
                            "/sample/files",
                            BodyPublishers.ofByteArray(new byte[size]),
                            "application/pdf",
                            "X-File-Name",
                            "b%C3%A1o.pdf");

            assertEquals(200, answer.status());
            assertEquals(size, answer.body().get("size").asInt());
            assertEquals("b%C3%A1o.pdf", answer.text("name"));
        }
    }

    @Test
    void sameFileTwiceActsOnce() {
        var bytes = new byte[100_000];
        rest.as(LAN).post("/sample/files", BodyPublishers.ofByteArray(bytes), "application/pdf", KEY, "k-file");

        var again =
                rest.as(LAN).post("/sample/files", BodyPublishers.ofByteArray(bytes), "application/pdf", KEY, "k-file");
        bytes[99_999] = 1;
        var other =
                rest.as(LAN).post("/sample/files", BodyPublishers.ofByteArray(bytes), "application/pdf", KEY, "k-file");

        assertEquals("true", again.header("Idempotency-Replayed"));
        assertEquals(409, other.status());
    }

    @Test
    void sameBytesUnderAnotherNameAreAnotherRequest() {
        var bytes = BodyPublishers.ofByteArray(new byte[] {1, 2, 3});
        var first = rest.as(LAN).post("/sample/files", bytes, "application/pdf", KEY, "k-name", "X-File-Name", "a.pdf");

        var renamed =
                rest.as(LAN).post("/sample/files", bytes, "application/pdf", KEY, "k-name", "X-File-Name", "b.pdf");

        assertEquals(200, first.status());
        assertEquals(409, renamed.status());
    }

    @Test
    void bodyOverTheLimitIsRefusedWhetherItsLengthIsToldOrNot() {
        var told = rest.as(LAN).post("/sample/files", BodyPublishers.ofByteArray(new byte[200_001]), "application/pdf");
        var untold = rest.as(LAN)
                .post(
                        "/sample/files",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[300_000])),
                        "application/pdf");

        for (var answer : new TestRest.Answer[] {told, untold}) {
            assertEquals(413, answer.status());
            assertEquals("request.body.too-large", answer.text("code"));
        }
    }

    @Test
    void aPathMayTakeLargerFilesButNoLargerJson() {
        var files = Sample.resource(db);
        rest.server().addResource(files, Map.of(RestResource.PATH, "/large", RestResource.FILE_LIMIT, 1));
        rest.serve("/large", files);

        var file = BodyPublishers.ofByteArray(new byte[900_000]);
        assertEquals(
                200, rest.as(LAN).post("/large/files", file, "application/pdf").status());
        var tooLarge = BodyPublishers.ofByteArray(new byte[(1 << 20) + 1]);
        assertEquals(
                413,
                rest.as(LAN).post("/large/files", tooLarge, "application/pdf").status());
        assertEquals(
                413,
                rest.as(LAN).post("/large/notes", note("x".repeat(300_000))).status());
        rest.remove(files);
    }

    @Test
    void oldKeysAreForgottenAndYoungOnesKept() throws SQLException {
        rest.as(LAN).post("/sample/notes", note("old"), KEY, "k-old");
        rest.as(LAN).post("/sample/notes", note("young"), KEY, "k-young");
        execute("update rest.kept_answers set kept_at = now() - interval '8 days' where key = 'k-old'");

        rest.rest().purge();

        assertNull(rest.as(LAN).post("/sample/notes", note("old"), KEY, "k-old").header("Idempotency-Replayed"));
        assertEquals(
                "true",
                rest.as(LAN)
                        .post("/sample/notes", note("young"), KEY, "k-young")
                        .header("Idempotency-Replayed"));
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void awaitLockedStatement() throws SQLException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            while (System.nanoTime() < deadline) {
                var rows = statement.executeQuery(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%kept_answers%'");
                rows.next();
                if (rows.getInt(1) == 1) {
                    return;
                }
                Thread.onSpinWait();
            }
        }
        throw new AssertionError("the second request does not wait for the first");
    }
}
