/** The ledger (nhật ký hệ thống): who did what to what, when and why; append-only and chained by hash. */
@Export
@Version("1.0.0")
@NullMarked
package vn.eoffice.kpi.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
