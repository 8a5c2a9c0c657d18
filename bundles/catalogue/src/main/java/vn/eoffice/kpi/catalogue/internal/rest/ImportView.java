package vn.eoffice.kpi.catalogue.internal.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.imports.Counts;
import vn.eoffice.kpi.catalogue.internal.imports.ImportRow;
import vn.eoffice.kpi.catalogue.internal.imports.ImportState;
import vn.eoffice.kpi.catalogue.internal.imports.Imports;
import vn.eoffice.kpi.catalogue.internal.imports.SheetMapping;
import vn.eoffice.kpi.platform.rest.Text;
import vn.eoffice.kpi.platform.rest.Versioned;

/**
 * A file on its way, as those see it who brought it.
 *
 * @param problem why it failed or was given up, null otherwise
 */
public record ImportView(
        long id,
        long version,
        String fileName,
        long size,
        ImportState state,
        int rowsRead,
        List<SheetMapping> sheets,
        int faultCount,
        List<Counts> summary,
        @Nullable LocalDate validFrom,
        @Nullable String decision,
        @Nullable Text problem,
        String byName,
        Instant at,
        Set<String> actions)
        implements Versioned {

    static ImportView of(ImportRow row, Imports imports, People people) {
        return new ImportView(
                row.id(),
                row.version(),
                row.fileName(),
                row.size(),
                row.state(),
                row.rowsRead(),
                imports.sheets(row),
                row.faultCount(),
                imports.counts(row),
                row.validFrom(),
                row.decision(),
                problem(row),
                people.actor(row.actor()),
                row.at(),
                actions(row.state()));
    }

    private static @Nullable Text problem(ImportRow row) {
        var vi = row.problemVi();
        var en = row.problemEn();
        return vi == null || en == null ? null : Text.of(vi, en);
    }

    private static Set<String> actions(ImportState state) {
        return switch (state) {
            case READY -> Set.of("MAP", "APPLY", "CANCEL");
            case FAULTY, FAILED -> Set.of("MAP", "CANCEL");
            case CHECKING -> Set.of("CANCEL");
            case APPLYING, APPLIED, CANCELLED -> Set.of();
        };
    }
}
