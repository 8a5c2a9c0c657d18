package vn.eoffice.kpi.catalogue.internal.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.column.Kind;

/**
 * A row that was read and is right in itself.
 *
 * @param content JSON of a {@code TaskDraft}, or of the content of the record's kind
 */
record StagedRow(
        String sheet,
        int row,
        Kind kind,
        String code,
        String name,
        String folded,
        String content,
        @Nullable String source,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    int length() {
        return name.length() + folded.length() + content.length();
    }
}
