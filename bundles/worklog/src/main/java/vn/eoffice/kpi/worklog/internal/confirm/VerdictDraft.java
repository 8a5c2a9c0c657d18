package vn.eoffice.kpi.worklog.internal.confirm;

import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.worklog.QualityGrade;

/** A leader's verdict as it is given. */
public record VerdictDraft(@Nullable QualityGrade grade, boolean objectiveCause, @Nullable String comment) {}
