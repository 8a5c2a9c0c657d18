package vn.eoffice.kpi.directory.internal.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.Text;

/** What may be said about a day. */
final class CalendarRules {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    private static final int LONGEST_NAME = 200;

    private CalendarRules() {}

    record Checked(DayKind kind, String name) {}

    /** Names every fault at once. */
    static Checked check(LocalDate day, @Nullable Boolean working, @Nullable String kind, @Nullable String name) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw yearOutOfRange("date", day);
        }
        var faults = new ArrayList<FieldFault>();
        var known = Arrays.stream(DayKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
        if (known.isEmpty()) {
            faults.add(new FieldFault(
                    "kind",
                    kind,
                    Text.of(
                            "Loại ngày phải là HOLIDAY (nghỉ lễ), SUBSTITUTE_OFF (nghỉ bù) hoặc MAKEUP_WORKDAY (làm bù).",
                            "The kind must be HOLIDAY, SUBSTITUTE_OFF or MAKEUP_WORKDAY.")));
        }
        if (working == null
                || known.map(DayKind::working)
                        .filter(right -> !right.equals(working))
                        .isPresent()) {
            faults.add(new FieldFault(
                    "working",
                    working == null ? null : working.toString(),
                    Text.of(
                            "Ngày làm bù phải là ngày làm việc (true); ngày nghỉ lễ, nghỉ bù phải là ngày nghỉ (false).",
                            "A make-up day must be worked (true); a holiday or day in lieu must be off (false).")));
        }
        var text = Optional.ofNullable(name).map(String::strip).orElse("");
        if (text.isEmpty() || text.length() > LONGEST_NAME) {
            faults.add(new FieldFault(
                    "name",
                    name,
                    Text.of(
                            "Tên ngày phải có từ 1 đến %d ký tự, ví dụ “Giỗ Tổ Hùng Vương”.".formatted(LONGEST_NAME),
                            "The name must have 1 to %d characters.".formatted(LONGEST_NAME))));
        }
        if (!faults.isEmpty()) {
            throw Problem.fields(
                    Problem.Kind.INVALID,
                    "directory.calendar.invalid",
                    Text.of(
                            "Chưa lưu được ngày này: hãy sửa các mục được đánh dấu.",
                            "The day was not saved: correct the marked fields."),
                    faults);
        }
        return new Checked(known.orElseThrow(), text);
    }

    static Problem yearOutOfRange(String field, Object value) {
        return Problem.field(
                Problem.Kind.INVALID,
                "directory.calendar.year",
                field,
                value,
                "Năm phải từ %d đến %d (đã nhận: %s).".formatted(FIRST_YEAR, LAST_YEAR, value),
                "The year must be %d to %d (given: %s).".formatted(FIRST_YEAR, LAST_YEAR, value));
    }
}
