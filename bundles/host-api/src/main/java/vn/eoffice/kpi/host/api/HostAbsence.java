package vn.eoffice.kpi.host.api;

import java.time.LocalDate;

/**
 * Whole days on which a person does not work in the office: the personal clock stands still.
 *
 * @param from first day
 * @param to last day, not before {@code from}
 * @param cancelled true withdraws an absence that was told before
 */
public record HostAbsence(String key, PersonKey person, Kind kind, LocalDate from, LocalDate to, boolean cancelled) {

    /** Nghỉ phép, ốm, thai sản, đi công tác, đào tạo, khác. */
    public enum Kind {
        ANNUAL_LEAVE,
        SICK_LEAVE,
        MATERNITY_LEAVE,
        MISSION,
        TRAINING,
        OTHER
    }
}
