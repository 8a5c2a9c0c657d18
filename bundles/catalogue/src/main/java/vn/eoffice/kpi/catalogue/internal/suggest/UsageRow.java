package vn.eoffice.kpi.catalogue.internal.suggest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Work of the past, as its words, and the task that a leader confirmed for it. */
public record UsageRow(long personId, long taskId, @Nullable String documentType, List<String> words) {}
