/** The contract kit: an engine's author extends {@link vn.eoffice.kpi.engine.api.kit.KpiEngineContract} and runs it. */
@NullMarked
package vn.eoffice.kpi.engine.api.kit;

import org.jspecify.annotations.NullMarked;
