package vn.eoffice.kpi.worklog.internal.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Problem;

/** The days and hours that work logged by hand may name. */
public final class WorkTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Duration LONGEST = Duration.ofHours(24);

    private WorkTime() {}

    /** As exact as the database keeps it. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    static LocalDate earliest(LocalDate today, int backdatingDays) {
        return today.minusDays(backdatingDays);
    }

    static Optional<Problem> refuseDay(LocalDate day, LocalDate today, int backdatingDays) {
        if (day.isAfter(today)) {
            return Optional.of(WorkTimeProblems.future(day, today));
        }
        var earliest = earliest(today, backdatingDays);
        return day.isBefore(earliest) ? Optional.of(WorkTimeProblems.tooOld(day, earliest)) : Optional.empty();
    }

    static Optional<Problem> refuseTimes(
            @Nullable Instant start, @Nullable Instant end, LocalDate workedOn, Instant now) {
        if (start == null && end == null) {
            return Optional.empty();
        }
        if (start == null || end == null) {
            return Optional.of(WorkTimeProblems.halfTimes(start == null ? "startedAt" : "endedAt"));
        }
        if (!end.isAfter(start)) {
            return Optional.of(WorkTimeProblems.endBeforeStart(start, end));
        }
        if (Duration.between(start, end).compareTo(LONGEST) > 0) {
            return Optional.of(WorkTimeProblems.tooLong(start, end));
        }
        if (!day(start).equals(workedOn)) {
            return Optional.of(WorkTimeProblems.otherDay(start, workedOn));
        }
        return end.isAfter(now) ? Optional.of(WorkTimeProblems.endsInFuture(end)) : Optional.empty();
    }
}
