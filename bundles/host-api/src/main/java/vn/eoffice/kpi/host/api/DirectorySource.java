package vn.eoffice.kpi.host.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Units, staff, posts and absences of a host. Implementations are called from one thread at a time and may block; a failure
 * is thrown and leaves the caller's cursor where it was.
 */
@ConsumerType
public interface DirectorySource {

    /**
     * The changes after a cursor, oldest first. A change may be told twice; it is applied by key, so repetition is harmless.
     *
     * @param limit at most so many items in one answer, at least 1
     */
    DirectoryChanges changesSince(Cursor cursor, int limit);
}
