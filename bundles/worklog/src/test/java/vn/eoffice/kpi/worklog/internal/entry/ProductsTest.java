package vn.eoffice.kpi.worklog.internal.entry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.eoffice.kpi.worklog.internal.Slice.LEADER;
import static vn.eoffice.kpi.worklog.internal.Slice.STRANGER;
import static vn.eoffice.kpi.worklog.internal.Slice.WORKER;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.Cursor;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.DocumentKey;
import vn.eoffice.kpi.host.api.DocumentSource;
import vn.eoffice.kpi.host.api.FlowPage;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.internal.Events;
import vn.eoffice.kpi.worklog.internal.Slice;

class ProductsTest {

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private Slice slice;
    private Entry entry;

    @BeforeEach
    void start() {
        slice = new Slice(DATABASE.database());
        var draft = new WorkDraft(null, "Họp", null, LocalDate.of(2026, 11, 25), null, null, null, null);
        entry = slice.logbook.create(WORKER, draft).entry();
    }

    @Test
    void fileIsKeptOnceAndHandedOutToThoseWhoMaySee() {
        var content = text("Biên bản " + UUID.randomUUID());
        var first = attach(entry, "bi%C3%AAn+b%E1%BA%A3n.txt", "text/plain", content);
        var evidence = first.evidence().get(0);
        assertEquals("biên+bản.txt", evidence.title());
        assertEquals(content.length, evidence.size());
        var other = slice.logbook
                .create(LEADER, new WorkDraft(null, "Họp", null, entry.workedOn(), null, null, null, null))
                .entry();
        slice.products.attachFile(LEADER, other.id(), 1, "b.txt", "text/plain", content);
        assertEquals(1, files(evidence.sha256()));
        assertArrayEquals(content, slice.products.content(WORKER, evidence.id()).bytes());
        assertArrayEquals(content, slice.products.content(LEADER, evidence.id()).bytes());
        refused("worklog.evidence.unknown", () -> slice.products.content(STRANGER, evidence.id()));

        var without = slice.products
                .detach(WORKER, entry.id(), first.version(), evidence.id())
                .entry();
        assertEquals(0, without.evidence().size());
        assertEquals(1, files(evidence.sha256()));
        var kept = slice.workLog.entry(other.id()).orElseThrow();
        slice.products.detach(
                LEADER, kept.id(), kept.version(), kept.evidence().get(0).id());
        assertEquals(0, files(evidence.sha256()));
        refused("worklog.evidence.unknown", () -> slice.products.content(WORKER, evidence.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "a.exe, application/x-msdownload, MZ, worklog.file.type, Content-Type",
        "a.txt, , x, worklog.file.type, Content-Type",
        "a.pdf, application/pdf, không phải pdf, worklog.file.content, file",
        "a.png, application/pdf, %PDF-1.7, worklog.file.name, X-File-Name",
        ", text/plain, x, worklog.file.name, X-File-Name",
        "%ZZ.txt, text/plain, x, worklog.file.name, X-File-Name",
        "a.txt, text/plain, '', worklog.file.empty, file",
    })
    void badFilesAreRefused(String name, String type, String content, String code, String field) {
        var problem = refused(code, () -> attach(entry, name, type, text(content)));
        assertEquals(field, problem.faults().get(0).field());
    }

    @Test
    void fileBeyondTheLimitIsRefused() {
        var problem = refused(
                "worklog.file.too-large",
                () -> attach(entry, "a.txt", "text/plain", text("x".repeat(1024 * 1024 + 1))));
        assertEquals(Problem.Kind.TOO_LARGE, problem.kind());
    }

    @Test
    void pathsInNamesAreCutOff() {
        var attached = attach(entry, "C%3A%5Ctemp%5C..%2F..%2Fa.txt", "text/plain", text("nội dung"));
        assertEquals("a.txt", attached.evidence().get(0).title());
    }

    @Test
    void sameContentIsNotAttachedTwice() {
        var once = attach(entry, "a.txt", "text/plain", text("một"));
        refused("worklog.evidence.twice", () -> attach(once, "b.txt", "text/plain", text("một")));
    }

    @Test
    void onlyTheOwnerAttachesAndOnlyWhileItIsTheirs() {
        refused(
                "worklog.entry.not-owner",
                () -> slice.products.attachFile(LEADER, entry.id(), 1, "a.txt", "text/plain", text("x")));
        refused(
                "worklog.entry.unknown",
                () -> slice.products.attachFile(STRANGER, entry.id(), 1, "a.txt", "text/plain", text("x")));
    }

    @Test
    void issuedDocumentOfTheHostIsAProduct() {
        var events = new Events("office", "d1");
        connect(events.reply(Events.SHA, Secrecy.NORMAL));
        var attached = slice.products
                .attachDocument(WORKER, caller("p1"), entry.id(), 1, "d1-reply")
                .entry();
        var evidence = attached.evidence().get(0);
        assertEquals(Events.SHA, evidence.sha256());
        assertEquals("d1-reply", evidence.document().key().value());
        assertEquals(attached, slice.workLog.entry(entry.id()).orElseThrow());
    }

    @Test
    void documentThatIsNoProductIsRefused() {
        var events = new Events("office", "d1");
        refused("worklog.host.away", () -> document("d1-reply"));
        connect(events.reply(null, Secrecy.NORMAL));
        refused("worklog.document.not-issued", () -> document("d1-reply"));
        refused("worklog.document.unknown", () -> document("d2"));
        refused("worklog.document.unknown", () -> document(" "));
        refused("worklog.document.unknown", () -> document(null));
        connect(events.reply(Events.SHA, Secrecy.SECRET));
        refused("worklog.document.unknown", () -> document("d1-reply"));
    }

    @Test
    void documentThatTheHostDoesNotLetThemReadIsUnknown() {
        connect(new Events("office", "d1").reply(Events.SHA, Secrecy.NORMAL));
        refused(
                "worklog.document.unknown",
                () -> slice.products.attachDocument(WORKER, caller("p2"), entry.id(), 1, "d1-reply"));
    }

    @Test
    void productOfTheFlowStays() {
        var events = new Events("office", "flow-product");
        slice.flow.accept(events.completed());
        slice.readInbox();
        var flowed = slice.queries
                .ofDocument(WORKER, "office", "flow-product")
                .get(0)
                .entry();
        refused(
                "worklog.evidence.from-flow",
                () -> slice.products.detach(
                        WORKER,
                        flowed.id(),
                        flowed.version(),
                        flowed.evidence().get(0).id()));
    }

    private void document(String key) {
        slice.products.attachDocument(WORKER, caller("p1"), entry.id(), 1, key);
    }

    private static Caller caller(String person) {
        return new Caller("office", new PersonKey(person), person, "session", false);
    }

    private Entry attach(Entry to, String name, String type, byte[] content) {
        return slice.products
                .attachFile(WORKER, to.id(), to.version(), name, type, content)
                .entry();
    }

    private void connect(DocumentHeader only) {
        slice.connect(new DocumentSource() {
            @Override
            public Optional<DocumentHeader> header(DocumentKey key) {
                return Optional.of(only).filter(header -> header.key().equals(key));
            }

            @Override
            public boolean mayRead(PersonKey reader, DocumentKey key) {
                return reader.value().equals("p1");
            }

            @Override
            public FlowPage eventsSince(Cursor cursor, int limit) {
                throw new UnsupportedOperationException();
            }
        });
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static Problem refused(String code, Executable act) {
        var problem = assertThrows(Problem.class, act);
        assertEquals(code, problem.code());
        return problem;
    }

    private static int files(String sha256) {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.prepareStatement("select count(*) from worklog.file where sha256 = ?")) {
            statement.setString(1, sha256);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
