package vn.eoffice.kpi.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.eoffice.kpi.platform.rest.Sample.LAN;
import static vn.eoffice.kpi.platform.rest.Sample.note;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.platform.database.TestDatabase;

class DynamicsTest {

    @RegisterExtension
    @Order(1)
    static final TestDatabase db = new TestDatabase();

    @RegisterExtension
    @Order(2)
    static final TestRest rest = new TestRest(db);

    @Path("/")
    public static final class Word implements RestResource {

        private final String word;

        Word(String word) {
            this.word = word;
        }

        @GET
        @Path("{rest: .*}")
        public String word() {
            return word;
        }
    }

    @Path("/second")
    public static final class Second implements RestResource {

        @GET
        public String word() {
            return "second";
        }
    }

    @Test
    void resourceIsAbsentThenPresentThenGone() {
        var word = new Word("here");
        assertEquals(404, rest.as(LAN).get("/word").status());

        rest.serve("/word", word);
        assertEquals("here", rest.as(LAN).get("/word").body().asText());

        rest.remove(word);
        assertEquals(404, rest.as(LAN).get("/word").status());
        assertEquals("request.address.unknown", rest.as(LAN).get("/word").text("code"));
    }

    @Test
    void expectedPartThatIsAwayIsWorthAnotherTry() {
        var away = rest.as(LAN).get("/expected/things");
        assertEquals(503, away.status());
        assertEquals("part.starting", away.text("code"));
        assertEquals("2", away.header("Retry-After"));
        assertEquals(503, rest.as(LAN).post("/expected", "{}").status());
        assertEquals(404, rest.as(LAN).get("/expectedly").status());

        var word = new Word("expected");
        rest.serve("/expected", word);
        assertEquals(200, rest.as(LAN).get("/expected/things").status());
        rest.remove(word);
    }

    @Test
    void readinessNamesWhatIsMissing() {
        var missing = rest.anonymous().get("/ready");
        assertEquals(503, missing.status());
        assertEquals(
                "{\"ready\":false,\"missing\":[\"/expected\"]}", missing.body().toString());

        var word = new Word("expected");
        rest.serve("/expected/inner", word);
        var ready = rest.anonymous().get("/ready");
        assertEquals(200, ready.status());
        assertEquals("{\"ready\":true,\"missing\":[]}", ready.body().toString());
        rest.remove(word);
    }

    @Test
    void withoutDatabaseReadingGoesOnAndWritingWaitsForIt() throws Exception {
        var sample = Sample.resource(db);
        rest.serve("/sample", sample);
        rest.server().unsetDatabase(rest.rest());

        assertTrue(rest.anonymous().get("/ready").body().toString().contains("database"));
        assertEquals(200, rest.as(LAN).get("/sample/me").status());
        var refused = rest.as(LAN).post("/sample/notes", note("away"));
        assertEquals(503, refused.status());
        assertEquals("database.unavailable", refused.text("code"));

        var waiting = CompletableFuture.supplyAsync(() -> rest.as(LAN).post("/sample/notes", note("waited")));
        rest.server().setDatabase(rest.rest());
        assertEquals(201, waiting.get(10, TimeUnit.SECONDS).status());
        rest.remove(sample);
    }

    @Test
    void resourcesOfOnePathShareIt() {
        var word = new Word("first");
        var second = new Second();
        rest.serve("/shared", word);
        rest.serve("/shared", second);

        assertEquals("first", rest.as(LAN).get("/shared/x").body().asText());
        assertEquals("second", rest.as(LAN).get("/shared/second").body().asText());

        rest.remove(second);
        assertEquals("first", rest.as(LAN).get("/shared/second").body().asText());
        rest.remove(word);
        assertEquals(404, rest.as(LAN).get("/shared/x").status());
    }

    @Test
    void sliceIsServedByItselfSoonAfterItCame() {
        var server = rest.server();
        var first = new Word("first");
        var second = new Second();
        server.addResource(first, Map.of(RestResource.PATH, "/expected"));
        server.addResource(second, Map.of(RestResource.PATH, "/expected"));

        await(() -> rest.as(LAN).get("/expected/second").status() == 200);
        assertEquals(405, rest.as(LAN).delete("/expected/second").status());
        assertEquals("first", rest.as(LAN).get("/expected/x").body().asText());
        assertEquals("second", rest.as(LAN).get("/expected/second").body().asText());

        rest.remove(first);
        rest.remove(second);
    }

    @Test
    void addressUnknownToASliceInTheMidstOfItsUpdateIsWorthAnotherTry() {
        var second = new Second();
        rest.serve("/moving", second);
        assertEquals(404, rest.as(LAN).get("/moving/first").status());

        var server = rest.server();
        var first = new Word("first");
        server.addResource(first, Map.of(RestResource.PATH, "/moving"));
        server.removeResource(first);

        await(() -> rest.as(LAN).get("/moving/second").status() == 200);
        assertEquals("part.starting", rest.as(LAN).get("/moving/first").text("code"));
        rest.remove(second);
        assertEquals(404, rest.as(LAN).get("/moving/first").status());
    }

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "not in time");
        }
    }

    @Test
    void oneResourceComingAndGoingInterruptsNoOther() throws Exception {
        var stays = new Word("stays");
        rest.serve("/stays", stays);
        var stop = new AtomicBoolean();
        var client = rest.as(LAN);
        var asking = CompletableFuture.supplyAsync(() -> {
            int asked = 0;
            for (; !stop.get(); asked++) {
                assertEquals(200, client.get("/stays/x").status());
            }
            return asked;
        });

        for (int i = 0; i < 10; i++) {
            var comes = new Word("comes");
            rest.serve("/comes", comes);
            assertEquals(200, rest.as(LAN).get("/comes").status());
            rest.remove(comes);
        }
        stop.set(true);

        assertTrue(asking.get(10, TimeUnit.SECONDS) > 0);
        rest.remove(stays);
    }

    @Test
    void resourceWithoutAProperPathIsLeftOut() {
        var word = new Word("nowhere");
        rest.serve("no/path", word);

        assertEquals(404, rest.as(LAN).get("no/path").status());
        rest.remove(word);
    }
}
