package vn.eoffice.kpi.worklog.internal.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.PostId;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.worklog.DocumentRef;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.EntryState;
import vn.eoffice.kpi.worklog.Evidence;
import vn.eoffice.kpi.worklog.FrozenTask;
import vn.eoffice.kpi.worklog.Verdict;

/** The next version of an entry, named by what differs from the one before. */
public final class EntryChange {

    private final Entry from;
    private long version;
    private EntryState state;
    private PersonId owner;
    private UnitId unit;
    private PostId post;
    private @Nullable PersonId leader;
    private FlowRole role;
    private String title;
    private @Nullable String note;
    private @Nullable DocumentRef document;
    private @Nullable FrozenTask task;
    private BigDecimal quantity;
    private LocalDate workedOn;
    private @Nullable LocalDate dueDate;
    private int suspendedWorkingDays;
    private LocalDate doneDate;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private List<Evidence> evidence;
    private @Nullable Instant submittedAt;
    private @Nullable Verdict verdict;
    private @Nullable String returnReason;

    private EntryChange(Entry from) {
        this.from = from;
        version = from.version();
        state = from.state();
        owner = from.owner();
        unit = from.unit();
        post = from.post();
        leader = from.leader();
        role = from.role();
        title = from.title();
        note = from.note();
        document = from.document();
        task = from.task();
        quantity = from.quantity();
        workedOn = from.workedOn();
        dueDate = from.dueDate();
        suspendedWorkingDays = from.suspendedWorkingDays();
        doneDate = from.doneDate();
        startedAt = from.startedAt();
        endedAt = from.endedAt();
        evidence = from.evidence();
        submittedAt = from.submittedAt();
        verdict = from.verdict();
        returnReason = from.returnReason();
    }

    public static EntryChange of(Entry from) {
        return new EntryChange(from);
    }

    public EntryChange state(EntryState value) {
        state = value;
        return this;
    }

    public EntryChange owner(PersonId value) {
        owner = value;
        return this;
    }

    public EntryChange place(UnitId inUnit, PostId inPost, @Nullable PersonId under) {
        unit = inUnit;
        post = inPost;
        leader = under;
        return this;
    }

    public EntryChange role(FlowRole value) {
        role = value;
        return this;
    }

    public EntryChange words(String newTitle, @Nullable String newNote) {
        title = newTitle;
        note = newNote;
        return this;
    }

    public EntryChange document(DocumentRef value) {
        document = value;
        return this;
    }

    public EntryChange task(@Nullable FrozenTask value) {
        task = value;
        return this;
    }

    public EntryChange quantity(BigDecimal value) {
        quantity = value;
        return this;
    }

    public EntryChange workedOn(LocalDate day) {
        workedOn = day;
        doneDate = day;
        return this;
    }

    public EntryChange due(@Nullable LocalDate day, int suspended) {
        dueDate = day;
        suspendedWorkingDays = suspended;
        return this;
    }

    public EntryChange times(@Nullable Instant start, @Nullable Instant end) {
        startedAt = start;
        endedAt = end;
        return this;
    }

    public EntryChange evidence(List<Evidence> value) {
        evidence = value;
        return this;
    }

    public EntryChange submittedAt(@Nullable Instant value) {
        submittedAt = value;
        return this;
    }

    public EntryChange verdict(Verdict value) {
        verdict = value;
        return this;
    }

    public EntryChange returnReason(@Nullable String value) {
        returnReason = value;
        return this;
    }

    /** With the version of the one before; it rises when the change is kept. */
    public Entry entry() {
        return new Entry(
                from.id(),
                version,
                state,
                from.origin(),
                owner,
                unit,
                post,
                leader,
                role,
                title,
                note,
                document,
                task,
                quantity,
                workedOn,
                from.recordedAt(),
                dueDate,
                suspendedWorkingDays,
                doneDate,
                startedAt,
                endedAt,
                evidence,
                submittedAt,
                verdict,
                returnReason);
    }

    /** The same with the next version. */
    Entry kept() {
        version++;
        return entry();
    }
}
