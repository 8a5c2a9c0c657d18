package vn.eoffice.kpi.host.reference.internal.organisation;

import vn.eoffice.kpi.host.api.PostKind;

/** A post held today, with the place of its unit in the tree. */
public record Holding(
        PostKind kind,
        String title,
        long unitId,
        String unitName,
        String path,
        long agencyId,
        String agencyName,
        String agencyAbbreviation,
        boolean main) {

    public boolean leads() {
        return kind == PostKind.HEAD || kind == PostKind.DEPUTY;
    }
}
