package vn.eoffice.kpi.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.DaySums;
import vn.eoffice.kpi.engine.api.EntryScore;
import vn.eoffice.kpi.engine.api.EntryScore.NotScored;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.KpiRules;
import vn.eoffice.kpi.engine.api.PeriodScore.Concluded;
import vn.eoffice.kpi.engine.api.TraceLine;
import vn.eoffice.kpi.engine.api.kit.SampleFacts;
import vn.eoffice.kpi.engine.api.kit.SamplePeriod;
import vn.eoffice.kpi.engine.api.kit.SampleRules;
import vn.eoffice.kpi.engine.normhours.NormHoursEngine;

/** Puts a vector of norm-hours through the engine and says what came out, read back from its explanation. */
final class NormHoursVectors {

    private NormHoursVectors() {}

    static Map<String, Object> seen(SampleRules rules, JsonNode input, JsonNode expected) {
        var prepared = new NormHoursEngine().prepare(rules);
        var scores = new ArrayList<EntryScore>();
        input.path("entries").forEach(entry -> scores.add(prepared.score(facts(entry))));
        var seen = new LinkedHashMap<String, Object>();
        seen.put("entries", scores.stream().map(NormHoursVectors::seen).toList());
        if (expected.has("period")) {
            seen.put("period", period(prepared, input.path("entries"), scores));
        }
        return seen;
    }

    private static SampleFacts facts(JsonNode entry) {
        var off = days(entry.path("daysOff"));
        var worked = days(entry.path("makeUpDays"));
        return SampleFacts.typical()
                .normHours(decimal(entry.path("normHours")))
                .quantity(new BigDecimal(entry.path("quantity").asText()))
                .complexity(text(entry.path("complexity")))
                .coefficient(null)
                .grade(text(entry.path("grade")))
                .taskGroup(text(entry.path("group")))
                .role(entry.path("role").asText())
                .dueDate(day(entry.path("dueDate")))
                .doneDate(day(entry.path("doneDate")))
                .confirmed(entry.path("confirmed").asBoolean())
                .suspendedWorkingDays(entry.path("suspendedWorkingDays").asInt())
                .objectiveCauseConfirmed(entry.path("objectiveCauseConfirmed").asBoolean())
                .workingDays(day -> worked.contains(day) || (!off.contains(day) && isWeekday(day)));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Map<String, Object> seen(EntryScore score) {
        var seen = new LinkedHashMap<String, Object>();
        if (score instanceof NotScored not) {
            seen.put("outcome", "NOT_SCORED");
            seen.put("reason", not.reason());
            if (!not.wouldGive().isEmpty()) {
                var wouldGive = new LinkedHashMap<String, Object>();
                not.wouldGive().forEach((grade, given) -> wouldGive.put(grade, given.points()));
                seen.put("wouldGive", wouldGive);
            }
        } else if (score instanceof Scored scored) {
            var lines = byFactor(scored.trace());
            seen.put("outcome", "SCORED");
            seen.put("workingDays", line(lines, "timeliness").input());
            seen.put("rate", line(lines, "timeliness").value());
            seen.put("base", plain(value(lines, "norm").multiply(value(lines, "quantity"))));
            seen.put("complexity", line(lines, "complexity").value());
            seen.put("quality", line(lines, "quality").value());
            seen.put("share", line(lines, "share").value());
            seen.put("factorCut", lines.containsKey("cap"));
            seen.put("bonus", scored.bonus());
            seen.put("deduction", scored.deduction());
            seen.put("points", scored.points());
            seen.put("published", scored.published());
        }
        return seen;
    }

    private static Map<String, Object> period(KpiRules rules, JsonNode entries, List<EntryScore> scores) {
        var month = SamplePeriod.month(YearMonth.of(2026, 3));
        for (int i = 0; i < scores.size(); i++) {
            month.add(LocalDate.parse(entries.get(i).path("doneDate").asText()), scores.get(i));
        }
        var concluded = (Concluded) rules.conclude(month);
        var lines = byFactor(concluded.trace());
        var days = new LinkedHashMap<String, Object>();
        month.days().stream()
                .filter(day -> day.scored() > 0)
                .forEach(day -> days.put(day.day().toString(), plain(day.points())));
        var seen = new LinkedHashMap<String, Object>();
        seen.put("value", line(lines, "value").value());
        seen.put("bonus", line(lines, "bonus").input());
        seen.put("bonusCounted", concluded.figures().get("bonusCounted"));
        seen.put("deduction", line(lines, "deduction").value());
        seen.put("points", concluded.points());
        seen.put("published", concluded.published());
        seen.put("scored", month.days().stream().mapToInt(DaySums::scored).sum());
        seen.put("notScored", month.days().stream().mapToInt(DaySums::notScored).sum());
        seen.put("days", days);
        return seen;
    }

    private static Map<String, TraceLine> byFactor(List<TraceLine> trace) {
        return trace.stream().collect(Collectors.toMap(TraceLine::factor, line -> line));
    }

    private static TraceLine line(Map<String, TraceLine> lines, String factor) {
        var line = lines.get(factor);
        if (line == null) {
            throw new IllegalStateException("The explanation lacks " + factor + ": " + lines.keySet());
        }
        return line;
    }

    private static BigDecimal value(Map<String, TraceLine> lines, String factor) {
        var value = line(lines, factor).value();
        if (value == null) {
            throw new IllegalStateException("Nothing came of " + factor);
        }
        return value;
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Set<LocalDate> days(JsonNode list) {
        var days = new HashSet<LocalDate>();
        list.forEach(day -> days.add(LocalDate.parse(day.asText())));
        return days;
    }

    private static @Nullable LocalDate day(JsonNode node) {
        var text = text(node);
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable BigDecimal decimal(JsonNode node) {
        var text = text(node);
        return text == null ? null : new BigDecimal(text);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node.asText();
    }
}
