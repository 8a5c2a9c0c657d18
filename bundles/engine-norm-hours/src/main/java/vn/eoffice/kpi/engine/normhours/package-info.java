/**
 * Norm hours x complexity x quality x timeliness: the three factors that Khánh Hòa has published, with a bonus for early and a
 * deduction for late work. All numbers come from the rule set.
 */
@NullMarked
package vn.eoffice.kpi.engine.normhours;

import org.jspecify.annotations.NullMarked;
