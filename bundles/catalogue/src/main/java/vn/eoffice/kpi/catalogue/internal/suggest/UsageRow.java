package vn.eoffice.kpi.catalogue.internal.suggest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work of the past and the task that a leader confirmed for it.
 *
 * @param id of the row; 0 when it is not kept yet
 * @param words in their order
 */
public record UsageRow(
        long id,
        long personId,
        @Nullable Long unitId,
        long taskId,
        @Nullable String documentType,
        List<String> words) {}
