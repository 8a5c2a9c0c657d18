package vn.eoffice.kpi.catalogue.internal.life;

/** What can be done with a proposal. */
public enum ProposalAction {
    EDIT("edited"),
    SUBMIT("submitted"),
    WITHDRAW("withdrawn"),
    APPRAISE("appraised"),
    REJECT("rejected"),
    APPROVE("approved"),
    PUBLISH("published");

    private final String past;

    ProposalAction(String past) {
        this.past = past;
    }

    /** As the ledger says it. */
    String past() {
        return past;
    }
}
