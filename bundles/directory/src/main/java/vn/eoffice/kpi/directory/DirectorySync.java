package vn.eoffice.kpi.directory;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Brings the hosts' changes into the directory now, without waiting for the next round. Rounds run by themselves; this is for
 * people who have just changed something in a host. Thread-safe.
 */
@ProviderType
public interface DirectorySync {

    /**
     * Asks every connected host once and waits for the answers.
     *
     * @return how many units, persons, posts and absences were new or changed
     * @throws IllegalStateException naming the host, when one of them did not answer; the others were asked all the same
     */
    int synchronise();
}
