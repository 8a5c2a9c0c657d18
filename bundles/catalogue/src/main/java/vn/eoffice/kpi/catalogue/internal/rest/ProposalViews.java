package vn.eoffice.kpi.catalogue.internal.rest;

import java.util.List;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.item.Change;
import vn.eoffice.kpi.catalogue.internal.item.Items;
import vn.eoffice.kpi.catalogue.internal.item.TaskComparison;
import vn.eoffice.kpi.catalogue.internal.life.Proposal;
import vn.eoffice.kpi.catalogue.internal.life.ProposalKind;
import vn.eoffice.kpi.catalogue.internal.life.Proposals;
import vn.eoffice.kpi.catalogue.internal.life.Wanted;
import vn.eoffice.kpi.catalogue.internal.task.TaskRow;
import vn.eoffice.kpi.directory.PersonId;

/** Proposals as people see them. */
@Component(service = ProposalViews.class)
public final class ProposalViews {

    private final Proposals proposals;
    private final Items items;
    private final People people;

    @Activate
    public ProposalViews(@Reference Proposals proposals, @Reference Items items, @Reference People people) {
        this.proposals = proposals;
        this.items = items;
        this.people = people;
    }

    ProposalView view(Proposal proposal, PersonId reader) {
        var wanted = proposal.wanted();
        var progress = proposal.progress();
        var bases = bases(wanted);
        return new ProposalView(
                proposal.id(),
                proposal.version(),
                wanted.kind(),
                progress.state(),
                wanted.reason(),
                bases.stream()
                        .map(row -> new ItemResource.NamedTask(row.taskId(), row.code(), row.name()))
                        .toList(),
                wanted.drafts().stream().map(ItemDraft::of).toList(),
                wanted.shares(),
                people.unit(proposal.unitId()),
                people.person(proposal.proposer()),
                progress.validFrom(),
                progress.decision(),
                proposals.acts(proposal.id()).stream()
                        .map(act -> new ProposalView.ActView(
                                act.at(), people.person(act.personId()), act.action(), act.reason()))
                        .toList(),
                changes(wanted, bases),
                proposals.actions(proposal, reader));
    }

    /** The tasks as they were when the proposal was made. */
    private List<TaskRow> bases(Wanted wanted) {
        return IntStream.range(0, wanted.taskIds().size())
                .mapToObj(i -> items.version(
                        wanted.taskIds().get(i), wanted.baseVersions().get(i)))
                .toList();
    }

    private static List<Change> changes(Wanted wanted, List<TaskRow> bases) {
        return wanted.kind() == ProposalKind.CHANGE
                ? TaskComparison.of(bases.get(0).draft(), wanted.drafts().get(0))
                : List.of();
    }
}
