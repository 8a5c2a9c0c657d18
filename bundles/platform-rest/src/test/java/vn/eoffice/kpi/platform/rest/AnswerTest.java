package vn.eoffice.kpi.platform.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.eoffice.kpi.platform.rest.Sample.LAN;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.database.TestDatabase;

class AnswerTest {

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
    void theVersionOfAViewIsItsETag() {
        var answer = rest.as(LAN).get("/sample/dated/7");

        assertEquals(200, answer.status());
        assertEquals("\"7\"", answer.header("ETag"));
    }

    @Test
    void whatWasMadeIsAnsweredWithItsAddressAlsoWhenRepeated() {
        var first = rest.as(LAN).post("/sample/dated", "", "Idempotency-Key", "k-dated");
        var second = rest.as(LAN).post("/sample/dated", "", "Idempotency-Key", "k-dated");

        for (var answer : new TestRest.Answer[] {first, second}) {
            assertEquals(201, answer.status());
            assertEquals("\"3\"", answer.header("ETag"));
            assertEquals("/kpi/api/v1/sample/dated/3", answer.header("Location"));
        }
        assertEquals("{\"number\":1,\"version\":3}", first.body().toString());
        assertArrayEquals(first.raw().body(), second.raw().body());
    }

    @Test
    void onlyAnAdministratorPassesAndOthersLearnWhomToAsk() {
        assertDoesNotThrow(() -> Administrator.require(administrator(true), "x.denied", "xem", "see"));
        var problem = assertThrows(
                Problem.class, () -> Administrator.require(administrator(false), "x.denied", "xem", "see"));

        assertEquals(Problem.Kind.DENIED, problem.kind());
        assertEquals("x.denied", problem.code());
        assertEquals(
                "Chỉ quản trị viên được xem: hãy liên hệ quản trị viên của cơ quan.",
                problem.text().vi());
    }

    private static Caller administrator(boolean is) {
        return new Caller(LAN.host(), LAN.person(), LAN.displayName(), LAN.sessionKey(), is);
    }
}
