package vn.eoffice.kpi.catalogue.internal.life;

/**
 * A change of the catalogue that somebody wants.
 *
 * @param proposer person, with the unit they spoke for
 */
public record Proposal(long id, long version, long proposer, long unitId, Wanted wanted, Progress progress) {

    public ProposalKind kind() {
        return wanted.kind();
    }

    public ProposalState state() {
        return progress.state();
    }

    Proposal with(Progress next) {
        return new Proposal(id, version, proposer, unitId, wanted, next);
    }
}
