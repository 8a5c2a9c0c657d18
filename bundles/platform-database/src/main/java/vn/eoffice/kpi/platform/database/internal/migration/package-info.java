/** Brings schemas up to date with the scripts of their bundles. */
@NullMarked
package vn.eoffice.kpi.platform.database.internal.migration;

import org.jspecify.annotations.NullMarked;
