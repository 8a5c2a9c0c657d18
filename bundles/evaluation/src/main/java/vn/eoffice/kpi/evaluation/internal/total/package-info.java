/** What a person's days and months come to. */
@NullMarked
package vn.eoffice.kpi.evaluation.internal.total;

import org.jspecify.annotations.NullMarked;
