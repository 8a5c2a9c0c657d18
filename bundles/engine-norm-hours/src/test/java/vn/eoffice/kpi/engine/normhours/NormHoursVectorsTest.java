package vn.eoffice.kpi.engine.normhours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.eoffice.kpi.engine.normhours.ExampleRules.object;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.eoffice.kpi.engine.api.DaySums;
import vn.eoffice.kpi.engine.api.EntryScore;
import vn.eoffice.kpi.engine.api.EntryScore.NotScored;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.KpiRules;
import vn.eoffice.kpi.engine.api.PeriodScore.Concluded;
import vn.eoffice.kpi.engine.api.TraceLine;
import vn.eoffice.kpi.engine.api.kit.SampleFacts;
import vn.eoffice.kpi.engine.api.kit.SamplePeriod;

/** Every figure of the golden vectors, read back from what the engine explains. */
class NormHoursVectorsTest {

    @TestFactory
    Stream<DynamicTest> vectors() {
        return list(ExampleRules.FILE.get("vectors")).stream()
                .map(ExampleRules::object)
                .map(vector -> dynamicTest(vector.get("id") + " " + vector.get("description"), () -> check(vector)));
    }

    private static void check(Map<String, Object> vector) {
        var inputs = list(object(vector.get("input")).get("entries"));
        for (var each : list(vector.get("expected"))) {
            var expected = object(each);
            assertEquals(
                    Set.of(),
                    without(expected.keySet(), Set.of("settings", "entries", "period")),
                    "the test knows every field of a vector");
            var rules = new NormHoursEngine().prepare(settled(object(expected.get("settings"))));
            var scores = new ArrayList<EntryScore>();
            for (int i = 0; i < inputs.size(); i++) {
                var score = rules.score(facts(object(inputs.get(i))));
                assertEquals(list(expected.get("entries")).get(i), seen(score), "entry " + i);
                scores.add(score);
            }
            if (expected.containsKey("period")) {
                assertEquals(expected.get("period"), period(rules, inputs, scores));
            }
        }
    }

    private static vn.eoffice.kpi.engine.api.kit.SampleRules settled(Map<String, Object> settings) {
        var rules = ExampleRules.rules();
        var all = new LinkedHashMap<>(object(rules.parameters().get("settings")));
        all.putAll(settings);
        return rules.with("settings", all);
    }

    private static SampleFacts facts(Map<String, Object> input) {
        assertEquals(
                Set.of(),
                without(
                        input.keySet(),
                        Set.of(
                                "normHours",
                                "quantity",
                                "complexity",
                                "grade",
                                "group",
                                "role",
                                "dueDate",
                                "doneDate",
                                "confirmed",
                                "suspendedWorkingDays",
                                "objectiveCauseConfirmed",
                                "daysOff",
                                "makeUpDays")),
                "the test knows every input of a vector");
        var off = days(input.get("daysOff"));
        var worked = days(input.get("makeUpDays"));
        return SampleFacts.typical()
                .normHours(decimal(input.get("normHours")))
                .quantity(decimal(input.get("quantity")))
                .complexity((String) input.get("complexity"))
                .coefficient(null)
                .grade((String) input.get("grade"))
                .taskGroup((String) input.get("group"))
                .role((String) input.get("role"))
                .dueDate(day(input.get("dueDate")))
                .doneDate(day(input.get("doneDate")))
                .confirmed((Boolean) input.get("confirmed"))
                .suspendedWorkingDays(
                        ((BigDecimal) input.getOrDefault("suspendedWorkingDays", BigDecimal.ZERO)).intValueExact())
                .objectiveCauseConfirmed(Boolean.TRUE.equals(input.get("objectiveCauseConfirmed")))
                .workingDays(day -> worked.contains(day)
                        || !off.contains(day)
                                && day.getDayOfWeek() != DayOfWeek.SATURDAY
                                && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /** An outcome in the words of the vectors. */
    private static Map<String, Object> seen(EntryScore score) {
        var seen = new LinkedHashMap<String, Object>();
        if (score instanceof NotScored not) {
            seen.put("outcome", "NOT_SCORED");
            seen.put("reason", not.reason());
            if (!not.wouldGive().isEmpty()) {
                var wouldGive = new LinkedHashMap<String, Object>();
                not.wouldGive().forEach((grade, given) -> wouldGive.put(grade, text(given.points())));
                seen.put("wouldGive", wouldGive);
            }
            return seen;
        }
        var scored = assertInstanceOf(Scored.class, score);
        var lines = scored.trace().stream().collect(Collectors.toMap(TraceLine::factor, line -> line));
        assertTrue(lines.size() == scored.trace().size(), "each factor has one line");
        seen.put("outcome", "SCORED");
        seen.put("workingDays", new BigDecimal(lines.get("timeliness").input()));
        seen.put("rate", text(lines.get("timeliness").value()));
        seen.put(
                "base",
                text(lines.get("norm").value().multiply(lines.get("quantity").value())));
        seen.put("complexity", text(lines.get("complexity").value()));
        seen.put("quality", text(lines.get("quality").value()));
        seen.put("share", text(lines.get("share").value()));
        seen.put("factorCut", lines.containsKey("cap"));
        seen.put("bonus", text(scored.bonus()));
        seen.put("deduction", text(scored.deduction()));
        seen.put("points", text(scored.points()));
        seen.put("published", scored.published().toPlainString());
        return seen;
    }

    private static Map<String, Object> period(KpiRules rules, List<Object> inputs, List<EntryScore> scores) {
        var month = SamplePeriod.month(YearMonth.of(2026, 3));
        for (int i = 0; i < scores.size(); i++) {
            month.add(day(object(inputs.get(i)).get("doneDate")), scores.get(i));
        }
        var concluded = assertInstanceOf(Concluded.class, rules.conclude(month));
        var lines = concluded.trace().stream().collect(Collectors.toMap(TraceLine::factor, line -> line));
        var days = new LinkedHashMap<String, Object>();
        month.days().stream()
                .filter(day -> day.scored() > 0)
                .forEach(day -> days.put(day.day().toString(), text(day.points())));
        var seen = new LinkedHashMap<String, Object>();
        seen.put("value", text(lines.get("value").value()));
        seen.put("bonus", lines.get("bonus").input());
        seen.put("bonusCounted", text(concluded.figures().get("bonusCounted")));
        seen.put("deduction", text(lines.get("deduction").value()));
        seen.put("points", text(concluded.points()));
        seen.put("published", concluded.published().toPlainString());
        seen.put(
                "scored",
                new BigDecimal(month.days().stream().mapToInt(DaySums::scored).sum()));
        seen.put(
                "notScored",
                new BigDecimal(
                        month.days().stream().mapToInt(DaySums::notScored).sum()));
        seen.put("days", days);
        return seen;
    }

    private static Set<String> without(Set<String> names, Set<String> known) {
        return names.stream().filter(name -> !known.contains(name)).collect(Collectors.toSet());
    }

    private static Set<LocalDate> days(Object value) {
        return value == null
                ? Set.of()
                : list(value).stream().map(NormHoursVectorsTest::day).collect(Collectors.toSet());
    }

    private static LocalDate day(Object value) {
        return value == null ? null : LocalDate.parse((String) value);
    }

    private static BigDecimal decimal(Object value) {
        return value == null ? null : new BigDecimal((String) value);
    }

    private static String text(BigDecimal number) {
        return Factor.plain(number);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }
}
