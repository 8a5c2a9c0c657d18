/** Files on their way into the catalogue: read, checked as a whole, applied as a whole. */
@NullMarked
package vn.eoffice.kpi.catalogue.internal.imports;

import org.jspecify.annotations.NullMarked;
