package vn.eoffice.kpi.catalogue.internal.feedback;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.FeedbackDraft;
import vn.eoffice.kpi.catalogue.internal.life.Owner;
import vn.eoffice.kpi.catalogue.internal.life.Roles;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.Problem;

/** What people say about tasks reaches those who keep the catalogue, and their answer comes back. */
@Component(service = Feedback.class)
public final class Feedback {

    private static final int LONGEST = 1_000;

    private final CatalogueStore store;
    private final Roles roles;
    private final Ledger ledger;
    private final FeedbackMapper mapper;
    private final TaskMapper tasks;

    @Activate
    public Feedback(@Reference CatalogueStore store, @Reference Roles roles, @Reference Ledger ledger) {
        this.store = store;
        this.roles = roles;
        this.ledger = ledger;
        this.mapper = store.mapper(FeedbackMapper.class);
        this.tasks = store.mapper(TaskMapper.class);
    }

    public long add(FeedbackDraft given) {
        var text = text("text", given.text());
        var draft = new FeedbackDraft(
                given.task(), given.version(), given.entry(), given.person(), given.unit(), given.kind(), text);
        return store.database().transaction(() -> {
            var at = store.clock().instant().truncatedTo(ChronoUnit.MICROS);
            var id = mapper.insert(draft, owner(draft).agencyId(), at);
            ledger.record(Act.of("person:" + draft.person(), "catalogue.feedback.given", "task", draft.task())
                    .because(text)
                    .changing(null, Json.text(draft)));
            return id;
        });
    }

    private Owner owner(FeedbackDraft draft) {
        return tasks.versionsOf(List.of(draft.task().value())).stream()
                .filter(row -> row.version() == draft.version())
                .findFirst()
                .map(row -> roles.owner(row.taskGroup(), row.scope(), draft.unit()))
                .orElse(Owner.Province.PROVINCE);
    }

    /** Whether somebody keeps the task and so answers. */
    public boolean answers(PersonId person, FeedbackMapper.Row row) {
        return roles.kept(person).covers(row.owner());
    }

    public List<FeedbackMapper.Row> ofPerson(
            PersonId person, @Nullable Long task, @Nullable Boolean answered, long before, int limit) {
        return mapper.list(person.value(), null, null, task, answered, before, limit);
    }

    public List<FeedbackMapper.Row> owned(
            PersonId person, @Nullable Long task, @Nullable Boolean answered, long before, int limit) {
        var kept = roles.kept(person);
        if (kept.isNothing()) {
            return List.of();
        }
        return kept.all()
                ? mapper.list(null, null, null, task, answered, before, limit)
                : mapper.list(null, kept.scopes(), kept.agencyIds(), task, answered, before, limit);
    }

    public FeedbackMapper.Row answer(PersonId person, long id, long seen, @Nullable String answer) {
        var asked = mapper.find(id);
        if (asked == null) {
            throw unknown(id);
        }
        if (!answers(person, asked)) {
            throw Problem.of(
                    Problem.Kind.DENIED,
                    "catalogue.feedback.denied",
                    "Đầu việc này do người khác phụ trách: nhóm C do người đứng đầu cơ quan trả lời, nhóm khác do người thẩm định, phê duyệt danh mục.",
                    "Somebody else keeps this task: of group C the agency's head answers, of the others those who appraise or approve the catalogue.");
        }
        var text = text("answer", answer);
        return store.database().transaction(() -> {
            var now = store.clock().instant().truncatedTo(ChronoUnit.MICROS);
            if (mapper.answer(id, seen, text, person.value(), now) == 0) {
                throw stale();
            }
            ledger.record(Act.of("person:" + person, "catalogue.feedback.answered", "feedback", id)
                    .because(text));
            var row = mapper.find(id);
            if (row == null) {
                throw unknown(id);
            }
            return row;
        });
    }

    private static Problem unknown(long id) {
        return Problem.field(
                Problem.Kind.NOT_FOUND,
                "catalogue.feedback.unknown",
                "id",
                id,
                "Không có phản ánh số %d: hãy tải lại danh sách.".formatted(id),
                "There is no feedback %d: load the list again.".formatted(id));
    }

    private static Problem stale() {
        return Problem.of(
                Problem.Kind.STALE,
                "catalogue.feedback.stale",
                "Phản ánh này đã có người trả lời: hãy tải lại.",
                "Somebody has answered this already: load it again.");
    }

    private static String text(String field, @Nullable String given) {
        var text = given == null ? "" : given.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw Problem.field(
                    Problem.Kind.INVALID,
                    "catalogue.feedback.text",
                    field,
                    text,
                    "Nội dung cần từ 1 đến %d ký tự.".formatted(LONGEST),
                    "The text needs 1 to %d characters.".formatted(LONGEST));
        }
        return text;
    }
}
