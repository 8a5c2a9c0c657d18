package vn.eoffice.kpi.evaluation.internal.rest;

import java.time.DateTimeException;
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

    /** A month written "2026-03"; a text, since descriptions of the API have no better name for it. */
    static YearMonth month(String text) {
        try {
            var month = YearMonth.parse(text);
            check("month", month.getYear(), text);
            return month;
        } catch (DateTimeException e) {
            throw Problem.field(
                    Problem.Kind.MALFORMED,
                    "evaluation.month.malformed",
                    "month",
                    text,
                    "Tháng phải viết dạng 2026-03.",
                    "The month must look like 2026-03.");
        }
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
