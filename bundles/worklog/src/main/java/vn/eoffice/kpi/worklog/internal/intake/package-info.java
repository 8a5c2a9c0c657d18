@NullMarked
package vn.eoffice.kpi.worklog.internal.intake;

import org.jspecify.annotations.NullMarked;
