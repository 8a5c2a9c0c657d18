/** The work log (nhật ký công việc): one entry is one person's piece of work, from a document's flow or written by hand. */
@Export
@Version("1.0.0")
@NullMarked
package vn.eoffice.kpi.worklog;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
