package vn.eoffice.kpi.catalogue.internal.readiness;

import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Stage;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.Text;

/** What a decision on a stage may say, and what may be decided. */
final class StageRules {

    private static final int LONGEST_DECISION = 1_000;
    private static final int MOST_YEARS_AHEAD = 5;
    private static final int MOST_NAMED = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private StageRules() {}

    /** Every fault of the words. */
    static List<FieldFault> faults(StageDraft draft, LocalDate today) {
        var faults = new ArrayList<FieldFault>();
        if (draft.stage() == null) {
            fault("stage", null, "Hãy chọn giai đoạn.", "Choose the stage.", faults);
        }
        var from = draft.from();
        if (from == null) {
            fault("from", null, "Hãy chọn ngày bắt đầu.", "Choose the first day.", faults);
        } else if (from.isBefore(today)) {
            fault(
                    "from",
                    from,
                    "Giai đoạn bắt đầu từ hôm nay (%s) trở đi: hãy chọn ngày khác.".formatted(DAY.format(today)),
                    "A stage begins today (%s) or later: choose another day.".formatted(today),
                    faults);
        } else if (from.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            fault(
                    "from",
                    from,
                    "Ngày bắt đầu cách hôm nay quá %d năm: hãy kiểm tra năm.".formatted(MOST_YEARS_AHEAD),
                    "The day is more than %d years ahead: check the year.".formatted(MOST_YEARS_AHEAD),
                    faults);
        }
        var decision = draft.decision();
        if (decision == null || decision.isBlank()) {
            fault(
                    "decision",
                    decision,
                    "Hãy ghi căn cứ hoặc số quyết định.",
                    "Name the decision that it rests on.",
                    faults);
        } else if (decision.length() > LONGEST_DECISION) {
            fault(
                    "decision",
                    decision,
                    "Căn cứ dài quá %d ký tự: hãy rút gọn.".formatted(LONGEST_DECISION),
                    "The decision is longer than %d characters: shorten it.".formatted(LONGEST_DECISION),
                    faults);
        }
        return faults;
    }

    /**
     * Where somebody may lead a unit: to any other stage, and back to the present one as long as something else is decided to
     * follow.
     *
     * @param next what is decided on the unit itself to follow
     */
    static List<Stage> ways(Stage present, @Nullable StageAct next) {
        var forward = Stream.of(Stage.values()).filter(stage -> stage.compareTo(present) > 0);
        var back = Stream.of(Stage.values())
                .filter(stage -> stage.compareTo(present) < 0)
                .sorted(reverseOrder());
        var stay = next == null ? Stream.<Stage>empty() : Stream.of(present);
        return Stream.of(forward, back, stay).flatMap(stages -> stages).toList();
    }

    /**
     * A decision that changes nothing.
     *
     * @param own the decision on the unit itself that holds on the day
     * @param next the one that follows
     */
    static boolean isIdle(Stage stage, Optional<StageAct> own, Optional<StageAct> next) {
        return next.isEmpty() && own.filter(act -> act.stage() == stage).isPresent();
    }

    static Problem idle(Stage stage) {
        return Problem.field(
                Problem.Kind.INVALID,
                "catalogue.stage.same",
                "stage",
                stage,
                "Đơn vị đã ở giai đoạn này vào ngày đó: không cần ghi lại.",
                "The unit is in this stage on that day already: there is nothing to record.");
    }

    static Problem stale() {
        return Problem.of(
                Problem.Kind.STALE,
                "catalogue.stage.stale",
                "Giai đoạn của đơn vị đã thay đổi từ lúc bạn mở: hãy tải lại rồi làm tiếp.",
                "The unit's stage changed since you opened it: load it again and go on.");
    }

    /** Nobody works in the unit or below it. */
    static Problem empty(String unit) {
        return Problem.field(
                Problem.Kind.INVALID,
                "catalogue.stage.empty",
                "stage",
                Stage.LIVE,
                "%s chưa có ai giữ vị trí: hãy bổ sung cán bộ trong hệ thống văn bản rồi chuyển.".formatted(unit),
                "Nobody works in %s yet: add its staff in the document system first.".formatted(unit));
    }

    /** Names each person, at most two hundred of them. */
    static Problem refused(String unit, LocalDate from, List<Lack> missing) {
        var faults = missing.stream().limit(MOST_NAMED).map(StageRules::fault).toList();
        boolean one = missing.size() == 1;
        var more = missing.size() > MOST_NAMED;
        return Problem.fields(
                Problem.Kind.INVALID,
                "catalogue.stage.gate",
                Text.of(
                        "%s chưa đủ điều kiện chuyển sang chính thức từ %s. %s%s"
                                .formatted(
                                        unit,
                                        DAY.format(from),
                                        one
                                                ? faults.get(0).message().vi() + "."
                                                : "%d người còn thiếu: hãy bổ sung cho từng người."
                                                        .formatted(missing.size()),
                                        more ? " Dưới đây là %d người đầu.".formatted(MOST_NAMED) : ""),
                        "%s may not go live on %s yet. %s%s"
                                .formatted(
                                        unit,
                                        from,
                                        one
                                                ? faults.get(0).message().en() + "."
                                                : "%d people lack something: add it for each of them."
                                                        .formatted(missing.size()),
                                        more ? " The first %d follow.".formatted(MOST_NAMED) : "")),
                faults);
    }

    private static FieldFault fault(Lack lack) {
        var title =
                Optional.ofNullable(lack.postTitle()).map(text -> text + ", ").orElse("");
        return new FieldFault(
                "missing",
                lack.person().fullName(),
                Text.of(
                        "%s (%s%s): thiếu %s"
                                .formatted(
                                        lack.person().fullName(),
                                        title,
                                        lack.unit().name(),
                                        lack.what().stream()
                                                .map(need -> need.text().vi())
                                                .collect(joining(", "))),
                        "%s (%s%s): lacks %s"
                                .formatted(
                                        lack.person().fullName(),
                                        title,
                                        lack.unit().name(),
                                        lack.what().stream()
                                                .map(need -> need.text().en())
                                                .collect(joining(", ")))));
    }

    private static void fault(String field, @Nullable Object value, String vi, String en, List<FieldFault> faults) {
        faults.add(new FieldFault(field, value == null ? null : value.toString(), Text.of(vi, en)));
    }
}
