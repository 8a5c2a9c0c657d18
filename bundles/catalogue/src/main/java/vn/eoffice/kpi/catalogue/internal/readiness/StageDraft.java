package vn.eoffice.kpi.catalogue.internal.readiness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Stage;

/** A decision as somebody states it; what they left out is null. */
public record StageDraft(@Nullable Stage stage, @Nullable LocalDate from, @Nullable String decision) {}
