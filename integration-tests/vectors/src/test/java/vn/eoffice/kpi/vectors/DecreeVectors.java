package vn.eoffice.kpi.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.ClassRules;
import vn.eoffice.kpi.engine.api.ClassRules.Blocker;
import vn.eoffice.kpi.engine.api.ClassRules.Classified;
import vn.eoffice.kpi.engine.api.ClassRules.DutyGroup;
import vn.eoffice.kpi.engine.api.ClassRules.OrganisationYear;
import vn.eoffice.kpi.engine.api.ClassRules.PersonYear;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.KpiRules;
import vn.eoffice.kpi.engine.api.PeriodFacts.Led;
import vn.eoffice.kpi.engine.api.PeriodFacts.MonthResult;
import vn.eoffice.kpi.engine.api.PeriodFacts.Span;
import vn.eoffice.kpi.engine.api.PeriodScore;
import vn.eoffice.kpi.engine.api.PeriodScore.Concluded;
import vn.eoffice.kpi.engine.api.PeriodScore.NotConcluded;
import vn.eoffice.kpi.engine.api.ProductRules;
import vn.eoffice.kpi.engine.api.ProductRules.StandardProduct;
import vn.eoffice.kpi.engine.api.WorkFacts.Delay;
import vn.eoffice.kpi.engine.api.WorkFacts.MajorFault;
import vn.eoffice.kpi.engine.api.kit.SampleFacts;
import vn.eoffice.kpi.engine.api.kit.SamplePeriod;
import vn.eoffice.kpi.engine.api.kit.SampleRules;
import vn.eoffice.kpi.engine.decree335.DecreeEngine;

/** Puts a vector of the decree through the engine and says what came out, in the words of the vectors. */
final class DecreeVectors {

    private static final YearMonth MONTH = YearMonth.of(2026, 3);

    private DecreeVectors() {}

    static Map<String, Object> seen(String kind, SampleRules rules, JsonNode input) {
        var prepared = new DecreeEngine().prepare(rules);
        return switch (kind) {
            case "PERIOD" -> period(prepared, input);
            case "AGGREGATE" -> aggregate(prepared, input);
            case "CLASS" -> classified(((ClassRules) prepared).classify(person(input)));
            case "ORGANISATION" -> classified(((ClassRules) prepared).classify(organisation(input)));
            case "CAP" -> cap((ClassRules) prepared, input);
            case "CONVERSION" -> conversion((ProductRules) prepared, rules, input);
            case "SPLIT" -> split((ProductRules) prepared, input);
            default -> throw new IllegalArgumentException("Unknown kind of vector: " + kind);
        };
    }

    private static Map<String, Object> period(KpiRules rules, JsonNode input) {
        var leader = input.path("leader");
        var amounts = new HashMap<String, Map<String, BigDecimal>>();
        var month = SamplePeriod.month(MONTH).generalPoints(decimal(input.path("generalPoints")));
        for (var row : input.path("rows")) {
            var score = rules.score(facts(row));
            if (!row.has("person")) {
                month.add(MONTH.atDay(2), score);
            } else if (score instanceof Scored scored) {
                var sums = amounts.computeIfAbsent(row.path("person").asText(), name -> new TreeMap<>());
                scored.amounts().forEach((name, amount) -> sums.merge(name, amount, BigDecimal::add));
            }
        }
        var led = new ArrayList<Led>();
        for (var person : leader.path("subordinates")) {
            var name = person.path("person").asText();
            led.add(new Led(
                    name,
                    text(person.path("field")),
                    decimal(person.path("points")),
                    amounts.getOrDefault(name, Map.of())));
        }
        month.leading(input.path("role").asText("STAFF"), fields(leader), led, judgements(leader));
        return concluded(rules.conclude(month), input.has("generalPoints"));
    }

    private static SampleFacts facts(JsonNode row) {
        var faults = new ArrayList<MajorFault>();
        row.path("faults")
                .forEach(fault -> faults.add(
                        new MajorFault(fault.path("objectiveCauseConfirmed").asBoolean())));
        var delays = new ArrayList<Delay>();
        row.path("delays")
                .forEach(delay -> delays.add(new Delay(
                        delay.path("calendarDays").asInt(),
                        delay.path("workingDays").asInt(),
                        delay.path("objectiveCauseConfirmed").asBoolean())));
        return SampleFacts.typical()
                .coefficient(decimal(row.path("coefficient")))
                .assigned(new BigDecimal(row.path("assigned").asText()))
                .quantity(new BigDecimal(row.path("completed").asText()))
                .origin(row.path("origin").asText("PLANNED"))
                .handedOver(row.path("handedOver").asBoolean())
                .dueDate(day(row.path("dueDate")))
                .doneDate(day(row.path("doneDate")))
                .majorFaults(faults)
                .delays(delays);
    }

    private static Set<String> fields(JsonNode leader) {
        var fields = new TreeSet<String>();
        leader.path("fields").forEach(field -> fields.add(field.asText()));
        return fields;
    }

    private static Map<String, String> judgements(JsonNode leader) {
        var judgements = new TreeMap<String, String>();
        for (var name : List.of("organising", "cohesion")) {
            var judged = text(leader.path(name));
            if (judged != null) {
                judgements.put(name, judged);
            }
        }
        return judgements;
    }

    private static Map<String, Object> concluded(PeriodScore score, boolean withGeneral) {
        var seen = new LinkedHashMap<String, Object>();
        var figures = score instanceof Concluded concluded ? concluded.figures() : ((NotConcluded) score).figures();
        figures.forEach((name, figure) -> seen.put(name, Figure.of(figure)));
        if (score instanceof Concluded concluded) {
            seen.put("outcome", "SCORED");
            seen.put("total", new Figure(concluded.points(), concluded.published()));
            seen.put("byPoints", concluded.standing());
        } else if (score instanceof NotConcluded not) {
            // A vector without general points asks for the task result alone.
            boolean task = !withGeneral && not.reason().equals("GENERAL_NOT_CONFIRMED");
            seen.put("outcome", task ? "SCORED" : "NOT_SCORED");
            seen.put("reason", not.reason());
        }
        return seen;
    }

    private static Map<String, Object> aggregate(KpiRules rules, JsonNode input) {
        var span = Span.valueOf(input.path("span").asText());
        var months = new ArrayList<MonthResult>();
        for (var month : input.path("months")) {
            months.add(new MonthResult(
                    YearMonth.of(2026, month.path("month").asInt()),
                    decimal(month.path("total")),
                    text(month.path("absent"))));
        }
        var score = rules.conclude(SamplePeriod.of(span, months));
        var seen = new LinkedHashMap<String, Object>();
        if (score instanceof Concluded concluded) {
            seen.put("outcome", span == Span.YEAR ? "CLASSIFIED" : "AVERAGED");
            seen.put("monthsCounted", concluded.figures().get("monthsCounted"));
            seen.put("mean", new Figure(concluded.points(), concluded.published()));
            seen.put("byPoints", concluded.standing());
        } else if (score instanceof NotConcluded not) {
            seen.put("outcome", "NOT_CLASSIFIED");
            seen.put("reason", not.reason());
            seen.put("months", missing(months));
        }
        return seen;
    }

    private static List<Integer> missing(List<MonthResult> months) {
        return months.stream()
                .filter(month -> month.points() == null && month.absence() == null)
                .map(month -> month.month().getMonthValue())
                .toList();
    }

    private static PersonYear person(JsonNode input) {
        var blockers = new ArrayList<Blocker>();
        for (var blocker : input.path("blockers")) {
            blockers.add(new Blocker(
                    blocker.path("kind").asText(),
                    text(blocker.path("ground")),
                    number(blocker.path("effectiveYear")),
                    number(blocker.path("actUsedInYear")),
                    "OLD".equals(text(blocker.path("actAtAgency")))));
        }
        return new PersonYear(
                input.path("year").asInt(),
                input.path("role").asText(),
                new BigDecimal(input.path("points").asText()),
                blockers,
                text(input.path("organisationClass")));
    }

    private static OrganisationYear organisation(JsonNode input) {
        return new OrganisationYear(
                new BigDecimal(input.path("points").asText()),
                new BigDecimal(input.path("donePercent").asText()),
                new BigDecimal(input.path("notOnTimePercent").asText()),
                new BigDecimal(input.path("exceededPercent").asText()),
                input.path("directSubUnitsNotCompleted").asInt(),
                input.path("pastFaultsRemedied").asBoolean(),
                input.path("personnelWrongdoingConcluded").asBoolean(),
                input.path("forceMajeureAccepted").asBoolean());
    }

    private static Map<String, Object> classified(Classified classified) {
        var seen = new LinkedHashMap<String, Object>();
        seen.put("byPoints", classified.byPoints());
        seen.put("class", classified.result());
        seen.put("unmet", classified.unmet());
        seen.put("because", classified.because());
        return seen;
    }

    private static Map<String, Object> cap(ClassRules rules, JsonNode input) {
        var groups = new ArrayList<DutyGroup>();
        for (var group : input.path("groups")) {
            groups.add(new DutyGroup(
                    group.path("group").asText(),
                    group.path("good").asInt(),
                    group.path("candidates").asInt()));
        }
        var cap = rules.cap(new BigDecimal(input.path("rate").asText()), groups);
        return Map.of(
                "perGroup", cap.perGroup(), "agency", cap.together(), "allowed", cap.allowed(), "overBy", cap.overBy());
    }

    private static Map<String, Object> conversion(ProductRules rules, SampleRules settings, JsonNode input) {
        var standard = new StandardProduct(
                new BigDecimal(input.path("standardScore").asText()), decimal(input.path("standardHours")));
        var coefficients = new ArrayList<String>();
        for (var row : input.path("rows")) {
            var conversion = rules.convert(
                    standard,
                    new ProductRules.Product(
                            decimal(row.path("score")), decimal(row.path("frameMax")), decimal(row.path("hours"))));
            var coefficient = conversion.coefficient();
            coefficients.add(coefficient == null ? String.valueOf(conversion.reason()) : coefficient.toPlainString());
        }
        return Map.of("coefficients", coefficients);
    }

    private static Map<String, Object> split(ProductRules rules, JsonNode input) {
        var parts = new ArrayList<BigDecimal>();
        input.path("parts")
                .forEach(part ->
                        parts.add(new BigDecimal(part.path("coefficient").asText())));
        var split = rules.split(new BigDecimal(input.path("coefficient").asText()), parts);
        var seen = new LinkedHashMap<String, Object>();
        seen.put("sum", split.sum());
        seen.put("accepted", split.accepted());
        seen.put("reason", split.reason());
        return seen;
    }

    private static @Nullable BigDecimal decimal(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : new BigDecimal(node.asText());
    }

    private static @Nullable String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node.asText();
    }

    private static @Nullable Integer number(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node.asInt();
    }

    private static @Nullable LocalDate day(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : LocalDate.parse(node.asText());
    }
}
