package vn.eoffice.kpi.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.eoffice.kpi.platform.rest.Sample.LAN;
import static vn.eoffice.kpi.platform.rest.Sample.MINH;
import static vn.eoffice.kpi.platform.rest.Sample.note;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.RequestView;
import vn.eoffice.kpi.host.api.SignIn;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.audit.LedgerRow;
import vn.eoffice.kpi.platform.audit.Verification;
import vn.eoffice.kpi.platform.database.DatabaseUnavailable;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.internal.idempotency.RestDatabase;
import vn.eoffice.kpi.platform.rest.internal.resource.AuditResource;
import vn.eoffice.kpi.platform.rest.internal.resource.SessionResource;

class SessionTest {

    private static final Caller ADMIN = new Caller("test", new PersonKey("p9"), "Quản trị", "session-admin", true);

    @RegisterExtension
    @Order(1)
    static final TestDatabase db = new TestDatabase();

    @RegisterExtension
    @Order(2)
    static final TestRest rest = new TestRest(db);

    private static SampleResource sample;

    @BeforeAll
    static void serve() {
        sample = Sample.resource(db);
        rest.serve("/sample", sample);
        rest.serve("/session", new SessionResource(rest.rest()));
        rest.serve("/audit", new AuditResource(new IntactLedger()));
    }

    @Test
    void callerReachesTheResource() {
        assertEquals("Lê Thị Lan", rest.as(LAN).get("/sample/me").text("author"));
        assertEquals("Trần Minh", rest.as(MINH).get("/sample/me").text("author"));
    }

    @Test
    void nobodyIsPointedToTheSignIn() {
        var answer = rest.anonymous().get("/sample/me");

        assertEquals(401, answer.status());
        assertEquals("session.missing", answer.text("code"));
        assertEquals("/test/sign-in", answer.text("signInPath"));
        assertTrue(answer.text("vi").contains("/test/sign-in"));
        assertEquals("application/problem+json", answer.header("Content-Type"));
    }

    @Test
    void endedSessionIsTheSameClearProblem() {
        var guest = new Caller("test", new PersonKey("p3"), "Khách", "session-guest", false);
        var client = rest.as(guest);
        assertEquals(200, client.get("/sample/me").status());

        rest.end(guest);

        assertEquals(401, client.get("/sample/me").status());
        assertEquals(
                "session.missing", client.post("/sample/notes", note("late")).text("code"));
        assertEquals(0, sample.count("late"));
    }

    @Test
    void sessionTellsWhoCallsAndTheirToken() {
        var session = rest.as(LAN).get("/session").body();

        assertEquals("Lê Thị Lan", session.get("displayName").asText());
        assertFalse(session.get("administrator").asBoolean());
        assertEquals("/test/sign-in", session.get("signInPath").asText());
        assertNotEquals(
                session.get("csrfToken").asText(), rest.as(MINH).get("/session").text("csrfToken"));
        assertEquals(401, rest.anonymous().get("/session").status());
    }

    @Test
    void changeNeedsTheTokenOfThisVerySession() {
        var token = rest.rest().csrfTokens().token(LAN);
        for (var wrong :
                new String[] {"", "x", token + "x", rest.rest().csrfTokens().token(MINH)}) {
            var client = rest.as(LAN);
            var answer = client.send(client.request("/sample/notes")
                    .header("X-CSRF-Token", wrong)
                    .header("Idempotency-Key", "k")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(note("forged"))));

            assertEquals(403, answer.status());
            assertEquals("request.csrf-token.invalid", answer.text("code"));
            assertEquals("X-CSRF-Token", answer.body().at("/errors/0/field").asText());
        }
        assertEquals(0, sample.count("forged"));
    }

    @Test
    void tokenHoldsOnEveryNode() {
        var otherNode = new RestDatabase(db.database());

        assertEquals(rest.rest().csrfTokens().token(LAN), otherNode.csrfTokens().token(LAN));
    }

    @Test
    void otherHostVouchesToo() {
        var other = new FixedSignIn(new Caller("other", new PersonKey("1"), "Người khác", "s", false));
        rest.signIns().addSignIn(other);

        assertEquals("Người khác", rest.anonymous().get("/sample/me").text("author"));
        assertEquals("Lê Thị Lan", rest.as(LAN).get("/sample/me").text("author"));

        rest.signIns().removeSignIn(other);
        assertEquals(401, rest.anonymous().get("/sample/me").status());
    }

    @Test
    void failingHostHindersOnlyItsOwnPeople() {
        var away = new FixedSignIn(null);
        rest.signIns().addSignIn(away);

        assertEquals(200, rest.as(LAN).get("/sample/me").status());
        assertEquals(503, rest.anonymous().get("/sample/me").status());

        rest.signIns().removeSignIn(away);
    }

    @Test
    void answersAreForTheAskerAloneAndNeverAPage() {
        for (var answer : new TestRest.Answer[] {
            rest.as(LAN).get("/sample/me"),
            rest.anonymous().get("/sample/me"),
            rest.anonymous().get("/nothing")
        }) {
            assertEquals("no-store", answer.header("Cache-Control"));
            assertEquals("nosniff", answer.header("X-Content-Type-Options"));
            assertEquals("default-src 'none'; frame-ancestors 'none'", answer.header("Content-Security-Policy"));
        }
    }

    @Test
    void onlyAnAdministratorVerifiesTheLedger() {
        var verification = rest.as(ADMIN).get("/audit/verify");
        assertEquals(200, verification.status());
        assertTrue(verification.body().get("intact").asBoolean());
        assertEquals(3, verification.body().get("links").asInt());
        assertTrue(verification.body().get("brokenRow").isNull());

        assertEquals(
                "audit.administrator.only", rest.as(LAN).get("/audit/verify").text("code"));
    }

    private record FixedSignIn(Caller who) implements SignIn {

        @Override
        public Optional<Caller> caller(RequestView request) {
            if (who == null) {
                throw new DatabaseUnavailable("gone", null);
            }
            return Optional.of(who);
        }

        @Override
        public String signInPath() {
            return "/other";
        }
    }

    private static final class IntactLedger implements Ledger {

        @Override
        public void record(Act act) {}

        @Override
        public java.util.List<LedgerRow> history(String objectType, String objectId) {
            return java.util.List.of();
        }

        @Override
        public Verification verify() {
            return new Verification(true, 3, 0, "ab", null, null);
        }
    }
}
