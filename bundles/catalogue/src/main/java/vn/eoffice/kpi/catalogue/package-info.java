/** The catalogue of tasks (danh mục đầu việc): time norm, complexity, conversion coefficient, and who is offered what. */
@Export
@Version("1.1.0")
@NullMarked
package vn.eoffice.kpi.catalogue;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
