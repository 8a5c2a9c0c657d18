package vn.eoffice.kpi.evaluation.internal.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.Stage;
import vn.eoffice.kpi.catalogue.Stages;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.evaluation.internal.rules.RulesInForce;
import vn.eoffice.kpi.evaluation.internal.score.Outcome.Kind;
import vn.eoffice.kpi.evaluation.internal.score.Reason;
import vn.eoffice.kpi.evaluation.internal.score.Scores;
import vn.eoffice.kpi.evaluation.internal.score.Scoring;
import vn.eoffice.kpi.evaluation.internal.score.StoredScore;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.Administrator;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.EntryState;
import vn.eoffice.kpi.worklog.WorkLog;

/** Shows entry scores to those who may see the entry: what was decided, or what each rating would give. */
@Component(service = ScoreDesk.class)
public final class ScoreDesk {

    private static final int LONGEST_PAGE = 200;

    /** A page of waiting scores; {@code next} is null on the last one. */
    public record PendingPage(List<PendingView> pending, @Nullable UUID next) {}

    private final Scores scores;
    private final Scoring scoring;
    private final RulesInForce rules;
    private final WorkLog workLog;
    private final Directory directory;
    private final Stages stages;

    @Activate
    public ScoreDesk(
            @Reference Scores scores,
            @Reference Scoring scoring,
            @Reference RulesInForce rules,
            @Reference WorkLog workLog,
            @Reference Directory directory,
            @Reference Stages stages) {
        this.scores = scores;
        this.scoring = scoring;
        this.rules = rules;
        this.workLog = workLog;
        this.directory = directory;
        this.stages = stages;
    }

    ScoreView score(Caller caller, UUID id) {
        var me = directory.require(caller).id();
        var entry = workLog.entry(new EntryId(id))
                .filter(found -> workLog.mayRead(me, found))
                .orElseThrow(() -> unknown(id));
        return view(entry, scores.stored(Set.of(id)));
    }

    List<ScoreView> scores(Caller caller, LocalDate day) {
        var entries = workLog.day(directory.require(caller).id(), KnownYears.check(day));
        var stored = scores.stored(entries.stream()
                .filter(entry -> entry.state() == EntryState.CONFIRMED)
                .map(entry -> entry.id().value())
                .collect(Collectors.toSet()));
        return entries.stream().map(entry -> view(entry, stored)).toList();
    }

    PendingPage pending(Caller caller, @Nullable UUID after, @Nullable Integer limit) {
        Administrator.require(
                caller, "evaluation.pending.denied", "xem danh sách điểm đang chờ", "see the list of waiting scores");
        int size = limit == null ? 50 : Math.max(1, Math.min(limit, LONGEST_PAGE));
        var page = scores.pending(after, size).stream().map(PendingView::of).toList();
        return new PendingPage(
                page, page.size() < size ? null : page.get(size - 1).entryId());
    }

    private ScoreView view(Entry entry, Map<UUID, StoredScore> stored) {
        var id = entry.id().value();
        boolean trial = stages.stage(entry.unit(), entry.workedOn()) != Stage.LIVE;
        if (entry.state() != EntryState.CONFIRMED) {
            return ScoreView.preview(id, trial, scoring.of(entry));
        }
        var score = stored.get(id);
        if (score == null) {
            return waiting(id, trial);
        }
        var ruleSet = score.ruleSet();
        return ScoreView.of(score, trial, ruleSet == null ? null : rules.byId(ruleSet));
    }

    /** Confirmed while this slice was away; it is taken up in the background. */
    private static ScoreView waiting(UUID id, boolean trial) {
        return new ScoreView(
                id,
                Kind.PENDING.name(),
                trial,
                null,
                null,
                null,
                null,
                Reason.WAITING.name(),
                Reason.WAITING.text(),
                null,
                List.of(),
                null,
                null,
                null);
    }

    /** The same answer for what is not there and what is not theirs. */
    private static Problem unknown(UUID id) {
        return Problem.field(
                Problem.Kind.NOT_FOUND,
                "evaluation.entry.unknown",
                "id",
                id,
                "Không có công việc này, hoặc bạn không được xem: hãy mở lại từ nhật ký của bạn.",
                "There is no such entry, or it is not yours to see: open it from your log again.");
    }
}
