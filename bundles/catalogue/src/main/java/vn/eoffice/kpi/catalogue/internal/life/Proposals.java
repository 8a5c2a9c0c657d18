package vn.eoffice.kpi.catalogue.internal.life;

import static vn.eoffice.kpi.catalogue.internal.life.ProposalState.APPRAISED;
import static vn.eoffice.kpi.catalogue.internal.life.ProposalState.APPROVED;
import static vn.eoffice.kpi.catalogue.internal.life.ProposalState.PROPOSED;
import static vn.eoffice.kpi.catalogue.internal.life.ProposalState.REJECTED;
import static vn.eoffice.kpi.catalogue.internal.life.ProposalState.WITHDRAWN;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.rest.Json;

/** The way of a change: proposed, appraised, approved, published. */
@Component(service = Proposals.class)
public final class Proposals {

    private final CatalogueStore store;
    private final TaskShelf shelf;
    private final ProposalContents contents;
    private final Directory directory;
    private final Roles roles;
    private final Ledger ledger;
    private final ProposalMapper mapper;
    private final TaskMapper tasks;

    @Activate
    public Proposals(
            @Reference CatalogueStore store,
            @Reference TaskShelf shelf,
            @Reference Directory directory,
            @Reference Roles roles,
            @Reference Ledger ledger) {
        this.store = store;
        this.shelf = shelf;
        this.directory = directory;
        this.roles = roles;
        this.ledger = ledger;
        this.mapper = store.mapper(ProposalMapper.class);
        this.tasks = store.mapper(TaskMapper.class);
        this.contents = new ProposalContents(store, shelf, roles);
    }

    /** A box of proposals. */
    public enum Box {
        MINE(List.of()),
        TO_APPRAISE(List.of(PROPOSED)),
        TO_APPROVE(List.of(APPRAISED)),
        TO_PUBLISH(List.of(APPROVED)),
        ALL(List.of(ProposalState.values()));

        private final List<ProposalState> states;

        Box(List<ProposalState> states) {
            this.states = states;
        }

        private ProposalAction work() {
            return switch (this) {
                case TO_APPRAISE -> ProposalAction.APPRAISE;
                case TO_APPROVE -> ProposalAction.APPROVE;
                default -> ProposalAction.PUBLISH;
            };
        }
    }

    public Proposal create(PersonId proposer, ProposalDraft draft) {
        var post = directory.posts(proposer, store.today()).stream()
                .findFirst()
                .orElseThrow(() -> ProposalProblems.blank(
                        "proposer",
                        "Bạn chưa giữ vị trí nào trong danh bạ nên chưa đề xuất được.",
                        "You hold no post in the directory, so you cannot propose."));
        return store.database().transaction(() -> {
            var wanted = contents.wanted(post.unit(), draft);
            var proposal = new Proposal(0, 1, proposer.value(), post.unit().value(), wanted, Progress.DRAFTED);
            var id = mapper.add(proposal);
            tell(id, proposer, "drafted", null, proposal);
            return find(id);
        });
    }

    public Proposal edit(PersonId person, long id, long seen, ProposalDraft draft) {
        return act(person, id, seen, ProposalAction.EDIT, null, before -> {
            var wanted = contents.wanted(new UnitId(before.unitId()), draft);
            return new Proposal(id, before.version(), before.proposer(), before.unitId(), wanted, Progress.DRAFTED);
        });
    }

    public Proposal submit(PersonId person, long id, long seen) {
        return act(person, id, seen, ProposalAction.SUBMIT, null, before -> {
            if (before.wanted().reason().isBlank()) {
                throw ProposalProblems.blank("reason", "Hãy nêu lý do đề xuất.", "Say why you propose this.");
            }
            contents.requireNorms(before.wanted());
            return before.with(before.progress().in(PROPOSED));
        });
    }

    public Proposal withdraw(PersonId person, long id, long seen) {
        return act(
                person,
                id,
                seen,
                ProposalAction.WITHDRAW,
                null,
                before -> before.with(before.progress().in(WITHDRAWN)));
    }

    public Proposal appraise(PersonId person, long id, long seen, @Nullable String opinion) {
        return act(
                person,
                id,
                seen,
                ProposalAction.APPRAISE,
                opinion,
                before -> before.with(before.progress().appraisedBy(person.value())));
    }

    public Proposal reject(PersonId person, long id, long seen, @Nullable String reason) {
        var why = required(reason, "reason", "Hãy nêu lý do trả lại.", "Say why you reject this.");
        return act(
                person,
                id,
                seen,
                ProposalAction.REJECT,
                why,
                before -> before.with(before.progress().in(REJECTED)));
    }

    public Proposal approve(PersonId person, long id, long seen, @Nullable String decision, @Nullable String opinion) {
        var by = required(
                decision, "decision", "Hãy ghi số quyết định phê duyệt.", "Name the decision that approves this.");
        return act(
                person,
                id,
                seen,
                ProposalAction.APPROVE,
                opinion,
                before -> before.with(before.progress().approvedBy(person.value(), by)));
    }

    public Proposal publish(PersonId person, long id, long seen, @Nullable LocalDate validFrom) {
        if (validFrom == null || validFrom.isBefore(store.today())) {
            throw ProposalProblems.backdated(validFrom == null ? "" : validFrom);
        }
        return act(person, id, seen, ProposalAction.PUBLISH, null, before -> {
            tasks.lockRevision();
            new Publication(tasks, mapper, ledger, before, validFrom, "person:" + person).write();
            tasks.raiseRevision();
            store.database().afterCommit(shelf::renew);
            return before.with(before.progress().publishedFrom(validFrom));
        });
    }

    public Proposal find(long id) {
        var row = mapper.proposal(id);
        if (row == null) {
            throw ProposalProblems.unknown(id);
        }
        return row.proposal();
    }

    public List<ActRow> acts(long id) {
        return mapper.acts(id);
    }

    public Set<ProposalAction> actions(Proposal proposal, PersonId person) {
        return ProposalRules.allowed(proposal, roles.standing(proposal, person));
    }

    /** One page, newest first; of the boxes only what the person can work on, so a page may be shorter than asked for. */
    public Page list(Box box, PersonId person, long before, int limit) {
        var rows = box == Box.MINE
                ? mapper.ofProposer(person.value(), before, limit + 1)
                : mapper.inStates(box.states.stream().map(Enum::name).toList(), before, limit + 1);
        var found = rows.stream().limit(limit).map(ProposalRow::proposal);
        var shown = box == Box.MINE || box == Box.ALL
                ? found.toList()
                : found.filter(one -> actions(one, person).contains(box.work())).toList();
        return new Page(shown, rows.size() > limit ? rows.get(limit - 1).id() : null);
    }

    /**
     * A page of proposals.
     *
     * @param next where the next page begins, null on the last
     */
    public record Page(List<Proposal> proposals, @Nullable Long next) {}

    private Proposal act(
            PersonId person,
            long id,
            long seen,
            ProposalAction action,
            @Nullable String reason,
            UnaryOperator<Proposal> change) {
        return store.database().transaction(() -> {
            var before = find(id);
            if (before.version() != seen) {
                throw ProposalProblems.stale();
            }
            if (!actions(before, person).contains(action)) {
                throw ProposalProblems.notNow(before, action);
            }
            var after = change.apply(before);
            if (!mapper.replaced(after, seen)) {
                throw ProposalProblems.stale();
            }
            tell(id, person, action.past(), reason, after);
            return find(id);
        });
    }

    private static String required(@Nullable String given, String field, String vi, String en) {
        var text = ProposalContents.text(given);
        if (text.isEmpty()) {
            throw ProposalProblems.blank(field, vi, en);
        }
        return text;
    }

    private void tell(long id, PersonId person, String action, @Nullable String reason, Proposal after) {
        var at = store.clock().instant().truncatedTo(ChronoUnit.MICROS);
        mapper.addAct(id, new ActRow(at, person.value(), action, reason));
        ledger.record(Act.of("person:" + person, "catalogue.proposal." + action, "proposal", id)
                .because(reason)
                .changing(null, Json.text(after)));
    }
}
