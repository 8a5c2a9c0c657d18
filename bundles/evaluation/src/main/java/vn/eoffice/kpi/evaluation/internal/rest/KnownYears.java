package vn.eoffice.kpi.evaluation.internal.rest;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.eoffice.kpi.platform.rest.Problem;

/** Days that a work log can have; Java and PostgreSQL disagree on the ends of time. */
final class KnownYears {

    private KnownYears() {}

    static LocalDate check(LocalDate day) {
        check("date", day.getYear(), day);
        return day;
    }

    static YearMonth check(YearMonth month) {
        check("month", month.getYear(), month);
        return month;
    }

    private static void check(String field, int year, Object value) {
        if (year < 2000 || year > 2999) {
            throw Problem.field(
                    Problem.Kind.MALFORMED,
                    "evaluation.day.out-of-range",
                    field,
                    value,
                    "Năm phải từ 2000 đến 2999.",
                    "The year must be between 2000 and 2999.");
        }
    }
}
