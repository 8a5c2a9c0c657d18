/** What a slice needs to speak HTTP: resources, problems, versions; the server itself is internal. */
@Export
@Version("1.2.0")
@NullMarked
package vn.eoffice.kpi.platform.rest;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
