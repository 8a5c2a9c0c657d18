package vn.eoffice.kpi.worklog.internal.entry;

import vn.eoffice.kpi.worklog.Entry;

/**
 * An entry with what only this slice needs to know of it.
 *
 * @param taskSuggested whether the task is a proposal that its owner has not looked at yet
 * @param recalled whether the host took the work back; only then may the host give it back
 */
public record StoredEntry(Entry entry, boolean taskSuggested, boolean recalled) {

    public StoredEntry with(Entry changed) {
        return new StoredEntry(changed, taskSuggested, recalled);
    }
}
