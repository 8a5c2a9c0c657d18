package vn.eoffice.kpi.platform.database;

import org.osgi.annotation.versioning.ProviderType;

/** One slice's part of the database. Thread-safe. */
@ProviderType
public interface Schema {

    /**
     * A mapper whose calls run in the transaction of the calling thread, or each in one of its own when there is none.
     *
     * @throws IllegalArgumentException if the mapper was not named when the schema was opened
     */
    <M> M mapper(Class<M> mapper);
}
