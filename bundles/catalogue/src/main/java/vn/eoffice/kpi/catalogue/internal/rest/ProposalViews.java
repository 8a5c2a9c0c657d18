package vn.eoffice.kpi.catalogue.internal.rest;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.item.Change;
import vn.eoffice.kpi.catalogue.internal.item.Items;
import vn.eoffice.kpi.catalogue.internal.item.TaskComparison;
import vn.eoffice.kpi.catalogue.internal.life.Proposal;
import vn.eoffice.kpi.catalogue.internal.life.ProposalKind;
import vn.eoffice.kpi.catalogue.internal.life.Proposals;
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
        var bases = bases(proposal);
        return new ProposalView(
                proposal.id(),
                proposal.version(),
                proposal.kind(),
                proposal.state(),
                proposal.reason(),
                bases.stream()
                        .map(row -> new ItemResource.NamedTask(row.taskId(), row.code(), row.name()))
                        .toList(),
                proposal.drafts().stream().map(ItemDraft::of).toList(),
                proposal.shares(),
                people.unit(proposal.unitId()),
                people.person(proposal.proposer()),
                proposal.validFrom(),
                proposal.decision(),
                proposals.acts(proposal.id()).stream()
                        .map(act -> new ProposalView.ActView(
                                act.at(), people.person(act.personId()), act.action(), act.reason()))
                        .toList(),
                changes(proposal, bases),
                proposals.actions(proposal, reader));
    }

    /** The tasks as they were when the proposal was made. */
    private List<TaskRow> bases(Proposal proposal) {
        return java.util.stream.IntStream.range(0, proposal.taskIds().size())
                .mapToObj(i -> items.version(
                        proposal.taskIds().get(i), proposal.baseVersions().get(i)))
                .toList();
    }

    private static List<Change> changes(Proposal proposal, List<TaskRow> bases) {
        return proposal.kind() == ProposalKind.CHANGE
                ? TaskComparison.of(bases.get(0).draft(), proposal.drafts().get(0))
                : List.of();
    }
}
