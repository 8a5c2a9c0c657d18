package vn.eoffice.kpi.worklog.internal.confirm;

import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.QualityGrade;
import vn.eoffice.kpi.worklog.Verdict;
import vn.eoffice.kpi.worklog.internal.WorklogSchema;
import vn.eoffice.kpi.worklog.internal.entry.EntryAccess;
import vn.eoffice.kpi.worklog.internal.entry.EntryAction;
import vn.eoffice.kpi.worklog.internal.entry.EntryStore;
import vn.eoffice.kpi.worklog.internal.entry.EntryText;
import vn.eoffice.kpi.worklog.internal.entry.StoredEntry;
import vn.eoffice.kpi.worklog.internal.entry.Tasks;
import vn.eoffice.kpi.worklog.internal.entry.WorkTime;

/** What direct leaders do with the entries that wait for them. */
@Component(service = Confirmations.class)
public final class Confirmations {

    private final Database database;
    private final EntryStore store;
    private final EntryAccess access;
    private final QueueOutbox queue;
    private final Tasks tasks;
    private final Clock clock;

    @Activate
    public Confirmations(
            @Reference WorklogSchema schema,
            @Reference EntryStore store,
            @Reference EntryAccess access,
            @Reference QueueOutbox queue,
            @Reference Tasks tasks) {
        this(schema, store, access, queue, tasks, Clock.systemUTC());
    }

    public Confirmations(
            WorklogSchema schema, EntryStore store, EntryAccess access, QueueOutbox queue, Tasks tasks, Clock clock) {
        this.database = schema.database();
        this.store = store;
        this.access = access;
        this.queue = queue;
        this.tasks = tasks;
        this.clock = clock;
    }

    public StoredEntry confirm(PersonId leader, EntryId id, long seen, VerdictDraft draft) {
        return database.transaction(() -> {
            var opened = access.open(leader, id, seen, EntryAction.CONFIRM);
            var grade = draft.grade();
            if (grade == null) {
                throw missingGrade();
            }
            var comment = EntryText.optional("comment", draft.comment(), EntryText.NOTE);
            var verdict = new Verdict(leader, null, WorkTime.now(clock), grade, draft.objectiveCause(), comment);
            var confirmed = store.change(
                    opened.stored(),
                    opened.stored().with(opened.change().verdict(verdict).entry()),
                    act(leader, "entry.confirmed", id).because(comment));
            queue.withdraw(id);
            tasks.remember(confirmed.entry(), store.returns(id));
            return confirmed;
        });
    }

    public StoredEntry giveBack(PersonId leader, EntryId id, long seen, @Nullable String reason) {
        return database.transaction(() -> {
            var opened = access.open(leader, id, seen, EntryAction.RETURN);
            var why = EntryText.required("reason", reason, EntryText.REASON);
            var returned = store.change(
                    opened.stored(),
                    opened.stored().with(opened.change().returnReason(why).entry()),
                    act(leader, "entry.returned", id).because(why));
            queue.withdraw(id);
            return returned;
        });
    }

    private static Problem missingGrade() {
        return Problem.field(
                Problem.Kind.INVALID,
                "worklog.grade.missing",
                "grade",
                null,
                "Chưa đánh giá chất lượng: hãy chọn một trong các mức %s."
                        .formatted(Arrays.toString(QualityGrade.values())),
                "The quality is not rated: choose one of %s.".formatted(Arrays.toString(QualityGrade.values())));
    }

    private static Act act(PersonId leader, String action, EntryId entry) {
        return Act.of("person:" + leader, action, "entry", entry);
    }
}
