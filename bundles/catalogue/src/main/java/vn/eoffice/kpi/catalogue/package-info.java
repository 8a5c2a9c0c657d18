/** The catalogue of tasks (danh mục đầu việc): time norm, complexity, conversion coefficient, who is offered what; stages of units. */
@Export
@Version("1.2.0")
@NullMarked
package vn.eoffice.kpi.catalogue;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
