package vn.eoffice.kpi.worklog.internal.entry;

import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.EntryState;

/**
 * An entry that a person may act upon.
 *
 * @param next the state after the action
 */
public record Opened(StoredEntry stored, EntryState next) {

    public Entry entry() {
        return stored.entry();
    }

    public EntryChange change() {
        return EntryChange.of(entry()).state(next);
    }
}
