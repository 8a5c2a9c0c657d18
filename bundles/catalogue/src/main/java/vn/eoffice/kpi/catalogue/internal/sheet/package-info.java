/**
 * Reading and writing of workbooks (.xlsx) and of .csv, row by row.
 *
 * <p>With the Java library's own zip and StAX: the libraries for .xlsx keep all shared strings in memory and tell nothing of merged
 * cells or hidden sheets; what is read and written here is small enough to need none of them.
 */
@NullMarked
package vn.eoffice.kpi.catalogue.internal.sheet;

import org.jspecify.annotations.NullMarked;
