/** The catalogue of a day as a book, written so that its import brings the same catalogue back. */
@NullMarked
package vn.eoffice.kpi.catalogue.internal.exports;

import org.jspecify.annotations.NullMarked;
