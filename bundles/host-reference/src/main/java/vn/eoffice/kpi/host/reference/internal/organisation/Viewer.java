package vn.eoffice.kpi.host.reference.internal.organisation;

import java.util.List;
import java.util.Optional;
import vn.eoffice.kpi.host.api.PostKind;

/** A person with the posts held today: what they may see and do follows from these. */
public record Viewer(long personId, String fullName, List<Holding> holdings) {

    public Viewer {
        holdings = List.copyOf(holdings);
    }

    /** The main post comes first. */
    public Optional<Holding> main() {
        return holdings.stream().findFirst();
    }

    public Optional<Holding> clerkPost() {
        return holdings.stream().filter(h -> h.kind() == PostKind.CLERK).findFirst();
    }

    public boolean clerk() {
        return clerkPost().isPresent();
    }

    public boolean leader() {
        return holdings.stream().anyMatch(Holding::leads);
    }

    /** Agencies whose registers the person keeps. */
    public List<Long> registers() {
        return holdings.stream()
                .filter(h -> h.kind() == PostKind.CLERK)
                .map(Holding::agencyId)
                .distinct()
                .toList();
    }

    /** Patterns of the paths of all units that the person leads, those below included. */
    public List<String> led() {
        return holdings.stream()
                .filter(Holding::leads)
                .map(h -> h.path() + "%")
                .distinct()
                .toList();
    }

    public boolean keepsRegisterOf(long agencyId) {
        return holdings.stream().anyMatch(h -> h.kind() == PostKind.CLERK && h.agencyId() == agencyId);
    }
}
