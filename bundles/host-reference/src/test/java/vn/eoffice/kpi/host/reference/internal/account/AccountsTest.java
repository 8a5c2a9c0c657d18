package vn.eoffice.kpi.host.reference.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.kpi.host.reference.internal.OfficeFixture;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.platform.database.TestDatabase;

class AccountsTest {

    @RegisterExtension
    static final TestDatabase DB = new TestDatabase();

    private final OfficeFixture office = new OfficeFixture(DB.database());
    private final Accounts accounts = office.accounts;
    private final String login = office.login(office.specialist);

    @Test
    void theRightPasswordOpensASessionAndTheDatabaseKeepsOnlyItsDigest() throws Exception {
        String token = accounts.signIn("  " + login.toUpperCase() + " ", OfficeFixture.PASSWORD, null)
                .orElseThrow();
        Session session = accounts.session(token).orElseThrow();
        assertEquals(login, session.login());
        try (Connection c = DB.dataSource().getConnection();
                ResultSet rows = c.createStatement()
                        .executeQuery("select count(*) from host_reference.session where digest = '" + token + "'")) {
            rows.next();
            assertEquals(0, rows.getInt(1));
        }
        assertNotEquals(token, session.key());
    }

    @Test
    void fiveFailuresLockTheAccountForAQuarterOfAnHour() {
        for (int i = 0; i < 5; i++) {
            assertTrue(accounts.signIn(login, "sai", null).isEmpty());
        }
        assertTrue(accounts.signIn(login, OfficeFixture.PASSWORD, null).isEmpty());
        office.time.pass(Duration.ofMinutes(14));
        assertTrue(accounts.signIn(login, OfficeFixture.PASSWORD, null).isEmpty());
        office.time.pass(Duration.ofMinutes(2));
        assertTrue(accounts.signIn(login, OfficeFixture.PASSWORD, null).isPresent());
    }

    @Test
    void manyGuessesAtOnceAreNoWayRoundTheLock() throws Exception {
        ExecutorService guessers = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 30; i++) {
            guessers.submit(() -> accounts.signIn(login, "sai", null));
        }
        guessers.shutdown();
        assertTrue(guessers.awaitTermination(30, TimeUnit.SECONDS));
        assertTrue(accounts.signIn(login, OfficeFixture.PASSWORD, null).isEmpty());
    }

    @Test
    void aSuccessForgetsEarlierFailures() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                accounts.signIn(login, "sai", null);
            }
            assertTrue(accounts.signIn(login, OfficeFixture.PASSWORD, null).isPresent());
        }
    }

    @Test
    void aSessionEndsWhenNobodyUsesItAndInAnyCaseAfterTwelveHours() {
        String token = open();
        office.time.pass(Duration.ofMinutes(29));
        assertTrue(accounts.session(token).isPresent());
        office.time.pass(Duration.ofMinutes(29));
        assertTrue(accounts.session(token).isPresent());
        office.time.pass(Duration.ofMinutes(31));
        assertTrue(accounts.session(token).isEmpty());

        String busy = open();
        for (int i = 0; i < 35; i++) {
            office.time.pass(Duration.ofMinutes(20));
            assertTrue(accounts.session(busy).isPresent());
        }
        office.time.pass(Duration.ofMinutes(20));
        assertTrue(accounts.session(busy).isEmpty());
    }

    @Test
    void signingInAgainEndsTheOldSessionOfTheBrowserAndSigningOutEndsTheNewOne() {
        String first = open();
        String second = accounts.signIn(login, OfficeFixture.PASSWORD, first).orElseThrow();
        assertNotEquals(first, second);
        assertTrue(accounts.session(first).isEmpty());
        accounts.signOut(second);
        assertTrue(accounts.session(second).isEmpty());
    }

    @Test
    void whatEndsASessionIsFeltAtOnceEvenIfItWasJustFoundAlive() {
        String token = open();
        assertTrue(accounts.session(token).isPresent());
        accounts.endSessions(OfficeFixture.id(office.specialist));
        assertTrue(accounts.session(token).isEmpty());

        String signedOut = open();
        assertTrue(accounts.session(signedOut).isPresent());
        accounts.signOut(signedOut);
        assertTrue(accounts.session(signedOut).isEmpty());
    }

    @Test
    void aSessionEndedOnAnotherNodeIsRememberedForTwoSecondsAtMost() {
        String token = open();
        assertTrue(accounts.session(token).isPresent());
        new Accounts(office.schema, office.settings, office.time, 1).signOut(token);
        office.time.pass(Duration.ofSeconds(2));
        assertTrue(accounts.session(token).isEmpty());
    }

    @Test
    void aPersonWhoLeftIsOutAtOnce() {
        String token = open();
        var person = office.staff.person(OfficeFixture.id(office.specialist));
        office.organisation.changePerson(person.id(), login, person.fullName(), null, false, person.version());
        assertTrue(accounts.session(token).isEmpty());
        assertTrue(accounts.signIn(login, OfficeFixture.PASSWORD, null).isEmpty());
    }

    @Test
    void aPasswordSetBySomebodyElseEndsSessionsAndMustBeChanged() {
        String token = open();
        String generated = accounts.resetPassword(OfficeFixture.id(office.specialist), login, false);
        assertTrue(accounts.session(token).isEmpty());
        Session session = accounts.session(
                        accounts.signIn(login, generated, null).orElseThrow())
                .orElseThrow();
        assertTrue(session.mustChange());
        accounts.changePassword(session, generated, "mat-khau-cua-toi", "mat-khau-cua-toi");
        assertFalse(accounts.state(session.personId()).mustChange());
        assertTrue(accounts.signIn(login, "mat-khau-cua-toi", null).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngan", "aaaaaaaaaaaa", "ababababab"})
    void weakPasswordsAreRefused(String password) {
        assertThrows(Refusal.class, () -> Passwords.checked(password, "an.nguyen"));
    }

    @Test
    void vietnamesePasswordsMatchHoweverTheKeyboardComposesThem() {
        Passwords passwords = new Passwords(1_000);
        String composed = Normalizer.normalize("mật khẩu tiếng Việt", Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        String kept = passwords.keep(composed);
        assertTrue(kept.startsWith("pbkdf2-sha256$1000$"));
        assertTrue(passwords.matches(decomposed, kept));
        assertNotEquals(kept, passwords.keep(composed));
    }

    private String open() {
        return accounts.signIn(login, OfficeFixture.PASSWORD, null).orElseThrow();
    }
}
