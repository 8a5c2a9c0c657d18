package vn.eoffice.kpi.directory.internal.sync;

import java.time.LocalDate;

/**
 * How a state that a host tells today follows the last known one. A different state holds from today, and the one before until
 * yesterday. What was itself first heard today is put right in place, so that any batching of a day's changes gives the same
 * history. (The very first state of a thing reaches back to the beginning: the host tells the present, and nothing older is known.)
 */
enum Turn {
    SAME,
    PUT_RIGHT,
    NEXT;

    static Turn of(Record known, LocalDate heard, Record told, LocalDate today) {
        if (known.equals(told)) {
            return SAME;
        }
        return heard.isBefore(today) ? NEXT : PUT_RIGHT;
    }
}
