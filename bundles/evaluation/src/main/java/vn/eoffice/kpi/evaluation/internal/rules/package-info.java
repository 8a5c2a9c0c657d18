/** Rule sets: their content, and which holds on which day. */
@NullMarked
package vn.eoffice.kpi.evaluation.internal.rules;

import org.jspecify.annotations.NullMarked;
