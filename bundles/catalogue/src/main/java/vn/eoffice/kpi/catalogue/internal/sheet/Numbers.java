package vn.eoffice.kpi.catalogue.internal.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Numbers and dates of a workbook, which keeps both as binary floating point. */
final class Numbers {

    /** Excel shows and keeps this many; what follows in the file is noise of the binary form. */
    static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LARGEST_EXPONENT = 308;
    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final int LEAP_DAY_THAT_NEVER_WAS = 60;
    private static final int LAST_DAY = 2_958_465;

    private Numbers() {}

    /** Null when it is no number; an exponent of millions would fill the memory with noughts. */
    static @Nullable BigDecimal decimal(String written) {
        if (written.length() > 400) {
            return null;
        }
        try {
            var number = new BigDecimal(written.strip()).round(DIGITS);
            if (number.signum() == 0) {
                return BigDecimal.ZERO;
            }
            return Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT
                    ? null
                    : number.stripTrailingZeros();
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    /** "2026-11-25", "2026-11-25T10:30" or, without a day, "10:30"; null when there is no such day. */
    static @Nullable String date(BigDecimal serial, boolean since1904) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) >= 0) {
            return null;
        }
        long seconds = serial.multiply(BigDecimal.valueOf(SECONDS_OF_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        int day = (int) (seconds / SECONDS_OF_A_DAY);
        var time = LocalTime.ofSecondOfDay(seconds % SECONDS_OF_A_DAY);
        if (day == 0 && !since1904) {
            return time.toString();
        }
        var date = since1904
                ? FIRST_1904.plusDays(day)
                : FIRST_1900.plusDays(day < LEAP_DAY_THAT_NEVER_WAS ? day : day - 1L);
        return time.equals(LocalTime.MIDNIGHT)
                ? date.toString()
                : LocalDateTime.of(date, time).toString();
    }

    static long serial(LocalDate date) {
        long day = date.toEpochDay() - FIRST_1900.toEpochDay();
        return day < LEAP_DAY_THAT_NEVER_WAS ? day : day + 1;
    }
}
