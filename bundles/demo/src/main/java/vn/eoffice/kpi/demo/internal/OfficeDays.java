package vn.eoffice.kpi.demo.internal;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Days before and after the day on which the demo is set up, so that its work always looks recent. */
final class OfficeDays {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final ZonedDateTime now;

    OfficeDays(Clock clock) {
        this.now = ZonedDateTime.now(clock).withZoneSameInstant(ZONE);
    }

    LocalDate ago(int workingDays) {
        return move(now.toLocalDate(), -workingDays);
    }

    LocalDate after(LocalDate day, int workingDays) {
        return move(day, workingDays);
    }

    /** An hour of a day, never in the future. */
    Instant at(LocalDate day, int hour, int minute) {
        var time = ZonedDateTime.of(day, LocalTime.of(hour, minute), ZONE);
        return (time.isAfter(now) ? now : time).toInstant();
    }

    private static LocalDate move(LocalDate from, int workingDays) {
        var day = from;
        int step = workingDays < 0 ? -1 : 1;
        for (int left = Math.abs(workingDays); left > 0; ) {
            day = day.plusDays(step);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
