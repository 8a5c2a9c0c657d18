/** What becomes of one entry. */
@NullMarked
package vn.eoffice.kpi.evaluation.internal.score;

import org.jspecify.annotations.NullMarked;
