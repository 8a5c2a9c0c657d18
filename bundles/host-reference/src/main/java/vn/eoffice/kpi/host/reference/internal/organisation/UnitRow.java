package vn.eoffice.kpi.host.reference.internal.organisation;

import org.jspecify.annotations.Nullable;

public record UnitRow(
        long id,
        String code,
        String abbreviation,
        String name,
        String type,
        @Nullable Long parentId,
        @Nullable String parentCode,
        @Nullable Long agencyId,
        String path,
        boolean active,
        long changed,
        int version) {

    /** Units that keep registers of their own. */
    public boolean agency() {
        return agencyId != null && agencyId == id;
    }

    /** How deep below the root, for indenting. */
    public int depth() {
        return (int) path.chars().filter(c -> c == '/').count() - 2;
    }
}
