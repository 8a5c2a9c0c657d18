/** The columns of the books that the catalogue is imported from and exported to: one reference for both ways. */
@NullMarked
package vn.eoffice.kpi.catalogue.internal.column;

import org.jspecify.annotations.NullMarked;
