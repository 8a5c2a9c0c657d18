/** Rule sets, entry scores, and totals by day and month. */
@Export
@Version("1.0.0")
@NullMarked
package vn.eoffice.kpi.evaluation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
