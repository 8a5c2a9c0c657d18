/** How PostgreSQL's own types become Java values. */
@NullMarked
package vn.eoffice.kpi.platform.database.internal.types;

import org.jspecify.annotations.NullMarked;
