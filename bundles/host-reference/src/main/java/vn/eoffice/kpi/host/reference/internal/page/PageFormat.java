package vn.eoffice.kpi.host.reference.internal.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.api.HostAbsence;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.host.reference.internal.Labels;
import vn.eoffice.kpi.host.reference.internal.OfficeTime;

/** How pages write days, times, sizes and words of the contract. */
public final class PageFormat {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    /** A deadline with how near it is: words, an icon and a class, never colour alone. */
    public record Due(String day, String words, String icon, String style) {}

    private final LocalDate today;

    PageFormat(LocalDate today) {
        this.today = today;
    }

    public LocalDate today() {
        return today;
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : MOMENT.format(instant.atZone(OfficeTime.ZONE));
    }

    /** For machines and date fields. */
    public String iso(@Nullable Object time) {
        return time == null ? "" : time.toString();
    }

    public Due due(@Nullable LocalDate day) {
        if (day == null) {
            return new Due("", "Không có hạn", "–", "none");
        }
        long days = ChronoUnit.DAYS.between(today, day);
        String words = days < 0
                ? "Quá hạn " + -days + " ngày"
                : days == 0 ? "Hết hạn hôm nay" : days <= 2 ? "Còn " + days + " ngày" : "Trong hạn";
        return new Due(
                day(day),
                words,
                days < 0 ? "⚠" : days <= 2 ? "◔" : "○",
                days < 0 ? "overdue" : days <= 2 ? "soon" : "fine");
    }

    public String size(long bytes) {
        return bytes < 1024
                ? bytes + " B"
                : bytes < 1 << 20
                        ? bytes / 1024 + " kB"
                        : String.format(Locale.forLanguageTag("vi"), "%.1f MB", bytes / 1048576.0);
    }

    public String role(FlowRole role) {
        return Labels.of(role);
    }

    public String secrecy(Secrecy secrecy) {
        return Labels.of(secrecy);
    }

    public String kind(DocumentHeader.Kind kind) {
        return Labels.of(kind);
    }

    public String post(PostKind kind) {
        return Labels.of(kind);
    }

    public String group(SubjectGroup group) {
        return Labels.of(group);
    }

    public String absence(HostAbsence.Kind kind) {
        return Labels.of(kind);
    }
}
