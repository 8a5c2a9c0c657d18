package vn.eoffice.kpi.catalogue.internal.life;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.eoffice.kpi.directory.UnitId;

/**
 * Whose tasks somebody keeps.
 *
 * @param all everybody's
 */
public record Kept(boolean all, Set<String> scopes, Set<UnitId> agencies) {

    public static final Kept ALL = new Kept(true, Set.of(), Set.of());
    public static final Kept NOTHING = new Kept(false, Set.of(), Set.of());

    public Kept {
        scopes = Set.copyOf(scopes);
        agencies = Set.copyOf(agencies);
    }

    static Kept agencies(Set<UnitId> agencies) {
        return new Kept(false, Set.of(), agencies);
    }

    public boolean covers(Owner owner) {
        if (all) {
            return true;
        }
        if (owner instanceof Owner.Agency agency) {
            return agencies.contains(agency.unit());
        }
        return owner instanceof Owner.Scope scope && scopes.contains(scope.code());
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }

    /** This and more agencies. */
    Kept and(Set<UnitId> more) {
        var both = new HashSet<>(agencies);
        both.addAll(more);
        return new Kept(all, scopes, both);
    }

    public List<Long> agencyIds() {
        return agencies.stream().map(UnitId::value).toList();
    }
}
