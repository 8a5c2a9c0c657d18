package vn.eoffice.kpi.host.reference.internal.flow;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.reference.internal.organisation.Viewer;
import vn.eoffice.kpi.host.reference.internal.register.DocumentRow;

/** A document with its shares, seen by one person: what stands there and what the person may do. */
public record Dossier(DocumentRow document, List<ShareRow> shares, Viewer viewer) {

    public Dossier {
        shares = List.copyOf(shares);
    }

    public Set<DocumentAction> actions() {
        return document.incoming()
                ? FlowRules.actions(document.state(), viewer.keepsRegisterOf(document.agencyId()), inHand())
                : Set.of();
    }

    public Set<ShareAction> actions(ShareRow share) {
        return FlowRules.actions(
                new FlowRules.ShareFacts(
                        share.role(), share.state(), share.draftState(), share.wantedDue() != null, document.state()),
                parties(share));
    }

    public boolean may(String action) {
        return actions().contains(DocumentAction.valueOf(action));
    }

    public boolean may(ShareRow share, String action) {
        return actions(share).contains(ShareAction.valueOf(action));
    }

    /** The viewer's own share. */
    public @Nullable ShareRow mine() {
        return shares.stream()
                .filter(s -> s.personId() == viewer.personId() && s.state().counts())
                .findFirst()
                .orElse(null);
    }

    public boolean led() {
        return shares.stream()
                .anyMatch(s -> s.role() == FlowRole.LEAD && s.state().counts());
    }

    Optional<ShareRow> share(long id) {
        return shares.stream().filter(s -> s.id() == id).findFirst();
    }

    private boolean inHand() {
        Long leader = document.leaderId();
        return leader != null && leader == viewer.personId();
    }

    private Set<Party> parties(ShareRow share) {
        EnumSet<Party> parties = EnumSet.noneOf(Party.class);
        if (share.personId() == viewer.personId()) {
            parties.add(Party.ASSIGNEE);
        }
        if (inHand() || share.assignedBy() == viewer.personId()) {
            parties.add(Party.ASSIGNER);
        }
        if (viewer.keepsRegisterOf(document.agencyId())) {
            parties.add(Party.CLERK);
        }
        return parties;
    }
}
