package vn.eoffice.kpi.testhost;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.Confirmation;
import vn.eoffice.kpi.host.api.ConfirmationId;
import vn.eoffice.kpi.host.api.Cursor;
import vn.eoffice.kpi.host.api.DirectoryChanges;
import vn.eoffice.kpi.host.api.DirectorySource;
import vn.eoffice.kpi.host.api.DocumentFlow;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.DocumentKey;
import vn.eoffice.kpi.host.api.DocumentSource;
import vn.eoffice.kpi.host.api.FlowEvent;
import vn.eoffice.kpi.host.api.FlowEventType;
import vn.eoffice.kpi.host.api.FlowPage;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.api.FlowStep;
import vn.eoffice.kpi.host.api.Host;
import vn.eoffice.kpi.host.api.HostPerson;
import vn.eoffice.kpi.host.api.HostPost;
import vn.eoffice.kpi.host.api.HostUnit;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.RequestView;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.api.SignIn;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.host.api.UnitKey;
import vn.eoffice.kpi.host.api.WorkQueue;

/** An e-office of two people and one document. It believes whoever names themselves in a cookie: for tests only. */
@Component(
        immediate = true,
        property = {Host.ID + "=test", Host.CAPABILITIES + "=PUSH", Host.CAPABILITIES + "=DUE_DATE"})
public final class TestHost implements DirectorySource, DocumentSource, SignIn, WorkQueue {

    private static final UnitKey UNIT = new UnitKey("phong");
    private static final PersonKey HEAD = new PersonKey("truong");
    private static final PersonKey SPECIALIST = new PersonKey("vien");
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private final DocumentFlow flow;
    private final Map<ConfirmationId, Confirmation> queue = new ConcurrentHashMap<>();

    @Activate
    public TestHost(@Reference DocumentFlow flow) {
        this.flow = flow;
    }

    /** The specialist has answered a letter an hour ago. */
    @Activate
    void start() {
        var done = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.HOURS);
        var given = done.minus(2, ChronoUnit.DAYS);
        flow.acceptAll(List.of(
                event("1", FlowEventType.DOCUMENT_REGISTERED, given, null, 1),
                event("2", FlowEventType.STEP_ASSIGNED, given, step(given, null, null), 2),
                event("3", FlowEventType.STEP_COMPLETED, done, step(given, done, header("reply")), 3)));
    }

    private static FlowEvent event(String id, String type, Instant time, @Nullable FlowStep step, long revision) {
        return new FlowEvent("test", id + "@" + time, type, time, header("letter"), step, HEAD, revision);
    }

    private static FlowStep step(Instant given, @Nullable Instant done, @Nullable DocumentHeader product) {
        var due = given.plus(5, ChronoUnit.DAYS);
        return new FlowStep("share", SPECIALIST, FlowRole.LEAD, null, UNIT, given, due, due, done, product, null);
    }

    private static DocumentHeader header(String key) {
        boolean reply = key.equals("reply");
        return new DocumentHeader(
                new DocumentKey(key),
                reply ? DocumentHeader.Kind.OUTGOING : DocumentHeader.Kind.INCOMING,
                reply ? "12/TH" : "77/UBND-VP",
                "Công văn",
                reply ? "Trả lời về công tác văn thư" : "Báo cáo công tác văn thư",
                "Cơ quan thử nghiệm",
                null,
                SINCE,
                Secrecy.NORMAL,
                "/documents/" + key,
                reply ? "ab".repeat(32) : null);
    }

    @Override
    public DirectoryChanges changesSince(Cursor cursor, int limit) {
        var next = new Cursor("all");
        if (cursor.equals(next)) {
            return new DirectoryChanges(List.of(), List.of(), List.of(), List.of(), next, false);
        }
        return new DirectoryChanges(
                List.of(new HostUnit(UNIT, "Phòng Thử nghiệm", "Phòng", null, true)),
                List.of(person(HEAD, "Trần Trưởng Phòng"), person(SPECIALIST, "Lê Chuyên Viên")),
                List.of(post(HEAD, "Trưởng phòng", PostKind.HEAD), post(SPECIALIST, "Chuyên viên", PostKind.STAFF)),
                List.of(),
                next,
                false);
    }

    private static HostPerson person(PersonKey key, String name) {
        return new HostPerson(key, key.value(), name, SubjectGroup.CIVIL_SERVANT, true);
    }

    private static HostPost post(PersonKey person, String title, PostKind kind) {
        return new HostPost("post-" + person, person, UNIT, title, kind, null, null, SINCE, null, true);
    }

    @Override
    public Optional<DocumentHeader> header(DocumentKey key) {
        return List.of("letter", "reply").contains(key.value()) ? Optional.of(header(key.value())) : Optional.empty();
    }

    @Override
    public boolean mayRead(PersonKey reader, DocumentKey key) {
        return header(key).isPresent();
    }

    @Override
    public FlowPage eventsSince(Cursor cursor, int limit) {
        return new FlowPage(List.of(), cursor, false);
    }

    @Override
    public Optional<Caller> caller(RequestView request) {
        return request.cookie("test-person")
                .map(key -> new Caller("test", new PersonKey(key), key, "session-of-" + key, key.equals("truong")));
    }

    @Override
    public String signInPath() {
        return "/test/sign-in";
    }

    @Override
    public void put(Confirmation item) {
        queue.put(item.id(), item);
    }

    @Override
    public void withdraw(ConfirmationId id) {
        queue.remove(id);
    }
}
