package vn.eoffice.kpi.host.reference.internal.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.host.reference.internal.OfficeSchema;
import vn.eoffice.kpi.host.reference.internal.OfficeTime;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.host.reference.internal.Settings;

/** Passwords and sessions. A session's token is known to the browser alone; the database keeps its digest. */
@Component(service = Accounts.class)
public final class Accounts {

    public static final String COOKIE = "eoffice-session";

    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);
    private static final int ITERATIONS = 310_000;
    private static final int ATTEMPTS = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);
    /** A session's last use is written down no more often than this. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    private final SecureRandom random = new SecureRandom();
    private final OfficeSchema office;
    private final AccountMapper mapper;
    private final Settings settings;
    private final Clock clock;
    private final Passwords passwords;
    private final SessionMemory memory = new SessionMemory();

    @Activate
    public Accounts(@Reference OfficeSchema office, @Reference Settings settings) {
        this(office, settings, OfficeTime.clock(), ITERATIONS);
    }

    public Accounts(OfficeSchema office, Settings settings, Clock clock, int iterations) {
        this.office = office;
        this.mapper = office.mapper(AccountMapper.class);
        this.settings = settings;
        this.clock = clock;
        this.passwords = new Passwords(iterations);
    }

    /** Opens a session and returns its token; empty whatever the reason, which nobody is told. */
    public Optional<String> signIn(@Nullable String login, @Nullable String password, @Nullable String oldToken) {
        String name = login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
        String secret = password == null || password.length() > 1000 ? "" : password;
        Instant now = clock.instant();
        AccountRow account = mapper.attempt(name, now, ATTEMPTS, now.plus(LOCK));
        boolean right = passwords.matches(secret, account == null ? passwords.nobody() : account.password());
        if (account == null || !right) {
            LOG.info("A sign-in was refused{}.", account == null ? "" : " for person " + account.personId());
            return Optional.empty();
        }
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        office.transaction(() -> {
            mapper.succeeded(account.personId());
            mapper.closeExpired(now.minus(settings.idle()), now.minus(settings.session()));
            if (oldToken != null) {
                mapper.close(digest(oldToken));
            }
            mapper.open(digest(token), account.personId(), now);
            forgetAfterCommit();
        });
        LOG.info("Person {} signed in.", account.personId());
        return Optional.of(token);
    }

    /** The living session of a token; using it keeps it alive. */
    public Optional<Session> session(@Nullable String token) {
        if (token == null || token.length() != 43) {
            return Optional.empty();
        }
        String digest = digest(token);
        Instant now = clock.instant();
        Session known = memory.recall(digest, now);
        return known == null ? lookUp(token, digest, now) : Optional.of(known);
    }

    private Optional<Session> lookUp(String token, String digest, Instant now) {
        var memo = memory.memo();
        SessionRow row = mapper.session(digest, now.minus(settings.idle()), now.minus(settings.session()));
        if (row == null) {
            return Optional.empty();
        }
        if (row.seenAt().plus(GRAIN).isBefore(now)) {
            mapper.seen(digest, now);
        }
        var session = new Session(
                digest,
                formToken(token),
                row.personId(),
                row.login(),
                row.fullName(),
                row.administrator(),
                row.mustChange());
        memo.keep(session, now);
        return Optional.of(session);
    }

    /** Whatever ends or changes sessions says so here. */
    private void forgetAfterCommit() {
        office.afterCommit(memory::forget);
    }

    public void signOut(@Nullable String token) {
        if (token != null) {
            mapper.close(digest(token));
            forgetAfterCommit();
        }
    }

    /** Sets a password that somebody else chose: the person has to change it at the next sign-in if told so. */
    public void setPassword(long personId, String login, String password, boolean administrator, boolean mustChange) {
        String kept = passwords.keep(Passwords.checked(password, login));
        office.transaction(() -> {
            mapper.put(personId, kept, administrator, mustChange);
            mapper.closeOthers(personId, "");
            forgetAfterCommit();
        });
    }

    /** Sets a generated password, to be told to the person once. */
    public String resetPassword(long personId, String login, boolean administrator) {
        String password = passwords.generate();
        setPassword(personId, login, password, administrator, true);
        return password;
    }

    /** The person chooses a password; all other sessions of theirs end. */
    public void changePassword(Session session, @Nullable String old, @Nullable String fresh, @Nullable String again) {
        AccountRow account = mapper.account(session.personId());
        if (account == null || !passwords.matches(old == null ? "" : old, account.password())) {
            throw Refusal.invalid("old", "Mật khẩu hiện tại không đúng.");
        }
        String chosen = Passwords.checked(fresh == null ? "" : fresh, session.login());
        if (!chosen.equals(again)) {
            throw Refusal.invalid("again", "Hai lần nhập mật khẩu mới không giống nhau.");
        }
        if (chosen.equals(old)) {
            throw Refusal.invalid("password", "Mật khẩu mới phải khác mật khẩu hiện tại.");
        }
        String kept = passwords.keep(chosen);
        office.transaction(() -> {
            mapper.put(session.personId(), kept, session.administrator(), false);
            mapper.closeOthers(session.personId(), session.key());
            forgetAfterCommit();
        });
    }

    public @Nullable AccountState state(long personId) {
        return mapper.state(personId);
    }

    /** Ends all sessions of a person, at once. */
    public void endSessions(long personId) {
        mapper.closeOthers(personId, "");
        forgetAfterCommit();
    }

    public void setAdministrator(long personId, boolean administrator) {
        office.transaction(() -> {
            if (!administrator && !mapper.otherAdministrator(personId)) {
                throw Refusal.invalid(
                        "administrator", "Đây là quản trị viên cuối cùng. Hãy giao quyền cho người khác trước.");
            }
            mapper.setAdministrator(personId, administrator);
            forgetAfterCommit();
        });
    }

    /** A form's token follows from a secret that only the browser holds, so nothing needs to be stored. */
    public static String formToken(String secret) {
        return HexFormat.of().formatHex(Passwords.sha256("form:" + secret));
    }

    /** Compares a form's token in constant time. */
    public static boolean same(String expected, @Nullable String sent) {
        return sent != null && MessageDigest.isEqual(expected.getBytes(UTF_8), sent.getBytes(UTF_8));
    }

    private static String digest(String token) {
        return HexFormat.of().formatHex(Passwords.sha256(token));
    }
}
