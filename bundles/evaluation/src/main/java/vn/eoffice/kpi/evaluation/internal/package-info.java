/** The slice's own tables and its background work. */
@NullMarked
package vn.eoffice.kpi.evaluation.internal;

import org.jspecify.annotations.NullMarked;
