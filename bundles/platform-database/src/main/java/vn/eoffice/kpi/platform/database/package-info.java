/** PostgreSQL for the slices: migrated schemas, mappers, and transactions that several slices share. */
@Export
@Version("1.1.0")
@NullMarked
package vn.eoffice.kpi.platform.database;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
