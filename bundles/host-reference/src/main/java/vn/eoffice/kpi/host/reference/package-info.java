/**
 * The reference host: a small e-office of its own. {@link vn.eoffice.kpi.host.reference.Office} lets other bundles fill it; all
 * else happens on its pages under {@code /eoffice/}.
 */
@Export
@Version("1.0.0")
@NullMarked
package vn.eoffice.kpi.host.reference;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
