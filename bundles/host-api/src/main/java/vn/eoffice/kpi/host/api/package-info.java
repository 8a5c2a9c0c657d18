/**
 * What the plugin asks of an e-office: who is who ({@link vn.eoffice.kpi.host.api.DirectorySource}), what happened to
 * documents ({@link vn.eoffice.kpi.host.api.DocumentSource}, {@link vn.eoffice.kpi.host.api.DocumentFlow}), who is calling
 * ({@link vn.eoffice.kpi.host.api.SignIn}) and its queue ({@link vn.eoffice.kpi.host.api.WorkQueue}).
 *
 * <p>A host adapter implements the sources as OSGi services with the properties of {@link vn.eoffice.kpi.host.api.Host};
 * it finds {@code DocumentFlow} as a service of the plugin. An adapter may come and go at any moment.
 */
@Export
@Version("1.0.0")
@NullMarked
package vn.eoffice.kpi.host.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
