/** Units, staff, posts, leaders, absences and the working calendar, as they were on any day. */
@Export
@Version("1.2.0")
@NullMarked
package vn.eoffice.kpi.directory;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
