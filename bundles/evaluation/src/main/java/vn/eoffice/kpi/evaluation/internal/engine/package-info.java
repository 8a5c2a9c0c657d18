/** Engines that come and go, called so that none can harm the plugin. */
@NullMarked
package vn.eoffice.kpi.evaluation.internal.engine;

import org.jspecify.annotations.NullMarked;
