/** A PostgreSQL server of our own, as child processes that keep their data in one folder. */
@NullMarked
package vn.eoffice.kpi.platform.database.internal.embedded;

import org.jspecify.annotations.NullMarked;
