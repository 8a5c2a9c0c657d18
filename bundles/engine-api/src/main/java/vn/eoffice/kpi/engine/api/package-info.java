/**
 * What a KPI engine is: facts about work and rules as data go in, an explained score comes out.
 *
 * <p>An engine is an OSGi service {@link vn.eoffice.kpi.engine.api.KpiEngine} with the property
 * {@link vn.eoffice.kpi.engine.api.KpiEngine#ID}. What it is given are interfaces, which may grow; what it returns are
 * records made by the factories of {@link vn.eoffice.kpi.engine.api.EntryScore} and
 * {@link vn.eoffice.kpi.engine.api.PeriodScore}. The contract is tested by {@code KpiEngineContract} of this module's test-jar.
 */
@Export
@Version("1.1.0")
@NullMarked
package vn.eoffice.kpi.engine.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
