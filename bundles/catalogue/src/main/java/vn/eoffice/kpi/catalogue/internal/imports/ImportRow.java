package vn.eoffice.kpi.catalogue.internal.imports;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way.
 *
 * @param mapping JSON of what a person wants, null for what the headers say
 * @param sheets JSON of {@link SheetMapping}s
 * @param summary JSON of {@link Counts}
 * @param validFrom with {@code decision}: to be applied, or applied, from this day on
 * @param problemVi why it failed or was given up, null otherwise
 */
public record ImportRow(
        long id,
        long version,
        String fileName,
        long size,
        ImportState state,
        int rowsRead,
        @Nullable String mapping,
        String sheets,
        int faultCount,
        String summary,
        @Nullable LocalDate validFrom,
        @Nullable String decision,
        @Nullable String problemVi,
        @Nullable String problemEn,
        String actor,
        Instant at) {}
