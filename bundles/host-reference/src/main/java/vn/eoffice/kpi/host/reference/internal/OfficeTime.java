package vn.eoffice.kpi.host.reference.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The office's days: where they begin, and when a working day ends. */
public final class OfficeTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    private OfficeTime() {}

    public static Clock clock() {
        return Clock.system(ZONE);
    }

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** A deadline is a day; it runs out when that working day ends. */
    public static @Nullable Instant deadline(@Nullable LocalDate day) {
        return day == null ? null : day.atTime(CLOSING).atZone(ZONE).toInstant();
    }
}
