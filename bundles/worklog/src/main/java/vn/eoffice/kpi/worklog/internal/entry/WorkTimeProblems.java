package vn.eoffice.kpi.worklog.internal.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.Problem.Kind;
import vn.eoffice.kpi.worklog.Entry;

/** Refusals of days and hours, in both languages, each with the way out. */
public final class WorkTimeProblems {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(WorkTime.ZONE);

    private WorkTimeProblems() {}

    static Problem future(LocalDate day, LocalDate today) {
        return Problem.field(
                Kind.INVALID,
                "worklog.date.future",
                "workedOn",
                day,
                "Ngày %s chưa tới: hãy chọn ngày không sau hôm nay (%s).".formatted(DAY.format(day), DAY.format(today)),
                "The day %s is in the future: choose one not after today (%s).".formatted(day, today));
    }

    static Problem tooOld(LocalDate day, LocalDate earliest) {
        return Problem.field(
                Kind.INVALID,
                "worklog.date.too-old",
                "workedOn",
                day,
                "Ngày %s đã quá hạn ghi bù: hãy chọn từ ngày %s, hoặc báo lãnh đạo trực tiếp nếu công việc thật sự diễn ra trước đó."
                        .formatted(DAY.format(day), DAY.format(earliest)),
                "The day %s lies before the back-dating window: choose one from %s, or tell your leader about older work."
                        .formatted(day, earliest));
    }

    static Problem halfTimes(String missing) {
        return Problem.field(
                Kind.INVALID,
                "worklog.times.half",
                missing,
                null,
                "Thiếu giờ %s: hãy nhập cả giờ bắt đầu và giờ kết thúc, hoặc bỏ trống cả hai."
                        .formatted(missing.equals("startedAt") ? "bắt đầu" : "kết thúc"),
                "%s is missing: give both times or none.".formatted(missing));
    }

    static Problem endBeforeStart(Instant start, Instant end) {
        return Problem.field(
                Kind.INVALID,
                "worklog.times.order",
                "endedAt",
                end,
                "Giờ kết thúc %s không sau giờ bắt đầu %s: hãy sửa một trong hai."
                        .formatted(MINUTE.format(end), MINUTE.format(start)),
                "The end %s is not after the start %s: correct one of them.".formatted(end, start));
    }

    static Problem tooLong(Instant start, Instant end) {
        return Problem.field(
                Kind.INVALID,
                "worklog.times.too-long",
                "endedAt",
                end,
                "Từ %s đến %s dài hơn 24 giờ: hãy chia thành từng ngày."
                        .formatted(MINUTE.format(start), MINUTE.format(end)),
                "From %s to %s is more than 24 hours: log each day by itself.".formatted(start, end));
    }

    static Problem otherDay(Instant start, LocalDate workedOn) {
        return Problem.field(
                Kind.INVALID,
                "worklog.times.other-day",
                "startedAt",
                start,
                "Giờ bắt đầu %s không thuộc ngày làm việc %s: hãy sửa giờ hoặc ngày."
                        .formatted(MINUTE.format(start), DAY.format(workedOn)),
                "The start %s is not on the day of work %s: correct the time or the day.".formatted(start, workedOn));
    }

    static Problem endsInFuture(Instant end) {
        return Problem.field(
                Kind.INVALID,
                "worklog.times.future",
                "endedAt",
                end,
                "Giờ kết thúc %s chưa tới: hãy ghi công việc khi đã xong.".formatted(MINUTE.format(end)),
                "The end %s is in the future: log the work once it is done.".formatted(end));
    }

    static Problem overlaps(Instant start, Entry other) {
        return Problem.field(
                Kind.CONFLICT,
                "worklog.times.overlap",
                "startedAt",
                start,
                "Thời gian trùng với mục “%s” (%s - %s): hãy sửa giờ của một trong hai."
                        .formatted(other.title(), time(other.startedAt()), time(other.endedAt())),
                "The time overlaps with the entry “%s” (%s - %s): correct the times of one of them."
                        .formatted(other.title(), other.startedAt(), other.endedAt()));
    }

    static Problem missingDay() {
        return Problem.field(
                Kind.INVALID,
                "worklog.date.missing",
                "workedOn",
                null,
                "Thiếu ngày làm việc: hãy chọn ngày.",
                "The day of the work is missing: choose one.");
    }

    static Problem noPost(LocalDate day) {
        return Problem.field(
                Kind.INVALID,
                "worklog.post.none",
                "workedOn",
                day,
                "Ngày %s bạn không giữ vị trí nào trong cơ cấu tổ chức: hãy chọn ngày khác hoặc báo quản trị cập nhật."
                        .formatted(DAY.format(day)),
                "You hold no post on %s: choose another day, or ask the administrator to update the directory."
                        .formatted(day));
    }

    private static String time(@Nullable Instant instant) {
        return instant == null ? "?" : MINUTE.format(instant);
    }
}
