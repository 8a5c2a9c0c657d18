/**
 * The engine "decree-335": converted products by quantity, quality and progress, 30 + 70 points, leaders on their unit's result,
 * classes of the year. Source: Decree 335/2025/NĐ-CP, Articles 8 and 11 to 20; every open choice is a setting.
 */
@NullMarked
package vn.eoffice.kpi.engine.decree335;

import org.jspecify.annotations.NullMarked;
