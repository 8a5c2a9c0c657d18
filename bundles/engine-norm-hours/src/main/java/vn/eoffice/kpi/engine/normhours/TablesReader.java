package vn.eoffice.kpi.engine.normhours;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.RuleNode;
import vn.eoffice.kpi.engine.normhours.Timeliness.Limit;

/** Reads a rule set into tables, keeping every fault in the node's list. */
final class TablesReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "version",
            "engine",
            "example",
            "notice",
            "formula",
            "rounding",
            "complexity",
            "quality",
            "timeliness",
            "entryFactorCap",
            "shares",
            "notScored",
            "notScoredOrder",
            "settings",
            "period");
    private static final Set<String> TIMELINESS_KEYS = Set.of(
            "unit",
            "counting",
            "early",
            "onTime",
            "late",
            "bonusCap",
            "bonusCapByGroup",
            "penaltyCap",
            "bonusNeedsGradeAtLeast");
    private static final Set<Gap> ORDERED = EnumSet.range(Gap.FOR_INFORMATION, Gap.NO_DUE_DATE);
    private static final List<String> ROUNDINGS = Arrays.stream(RoundingMode.values())
            .filter(mode -> mode != RoundingMode.UNNECESSARY)
            .map(Enum::name)
            .toList();

    private TablesReader() {}

    static Tables read(RuleNode root) {
        root.keys(KEYS);
        root.at("formula").text();
        root.at("rounding").text();
        var quality = bestFirst(factors(root.at("quality"), null, Set.of()));
        var settings = root.at("settings");
        if (settings.isThere()) {
            settings.keys(Set.of("noDueDate", "decimals", "roundingMode"));
        }
        reasons(root.at("notScored"));
        return new Tables(
                factors(root.at("complexity"), null, Set.of()),
                quality,
                timeliness(root.at("timeliness"), quality),
                factorCap(root.at("entryFactorCap"), quality),
                factors(root.at("shares"), Set.of("LEAD", "COLLABORATOR"), Set.of("LEAD", "COLLABORATOR")),
                order(root.at("notScoredOrder")),
                undatedIsOnTime(settings.at("noDueDate")),
                periodBonusCap(root.at("period")),
                settings.at("decimals").isThere() ? settings.at("decimals").whole(0, 6) : 2,
                settings.at("roundingMode").isThere()
                        ? RoundingMode.valueOf(settings.at("roundingMode").word(ROUNDINGS))
                        : RoundingMode.HALF_UP);
    }

    /** Names with a factor each; {@code allowed} null lets any name be. */
    private static Map<String, BigDecimal> factors(RuleNode node, @Nullable Set<String> allowed, Set<String> needed) {
        var factors = new LinkedHashMap<String, BigDecimal>();
        int before = node.faults().size();
        for (var name : node.keys(allowed)) {
            factors.put(name, node.at(name).decimal("0", "1000"));
        }
        needed.stream().sorted().filter(name -> !factors.containsKey(name)).forEach(name -> node.at(name)
                .decimal("0", "1000"));
        if (factors.isEmpty() && node.faults().size() == before) {
            node.fault("trống; cần ít nhất một mức", "empty; it needs at least one entry");
        }
        return factors;
    }

    private static Map<String, BigDecimal> bestFirst(Map<String, BigDecimal> factors) {
        var sorted = new LinkedHashMap<String, BigDecimal>();
        factors.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static Timeliness timeliness(RuleNode node, Map<String, BigDecimal> quality) {
        node.keys(TIMELINESS_KEYS);
        node.at("unit").word(List.of("WORKING_DAYS"));
        node.at("counting").text();
        var grade = grade(node.at("bonusNeedsGradeAtLeast"), quality);
        var caps = node.at("bonusCapByGroup");
        var onTime = node.at("onTime").decimal("-1", "10");
        return new Timeliness(
                BandsReader.read(node.at("early"), "0", "10"),
                Timeliness.punctual(onTime),
                Timeliness.excused(onTime),
                BandsReader.read(node.at("late"), "-1", "0"),
                Timeliness.mostAdded(node.at("bonusCap").decimal("0", "10")),
                caps.isThere() ? groupCaps(caps) : Map.of(),
                Timeliness.mostDeducted(node.at("penaltyCap").decimal("-1", "0")),
                quality.getOrDefault(grade, BigDecimal.ZERO),
                Timeliness.tooPoor(grade));
    }

    private static Map<String, Limit> groupCaps(RuleNode node) {
        var caps = new LinkedHashMap<String, Limit>();
        node.keys(Set.of("A", "B", "C", "D"))
                .forEach(group ->
                        caps.put(group, Timeliness.mostAdded(node.at(group).decimal("0", "10"), group)));
        return caps;
    }

    private static String grade(RuleNode node, Map<String, BigDecimal> quality) {
        return quality.isEmpty() ? "" : node.word(List.copyOf(quality.keySet()));
    }

    private static BigDecimal factorCap(RuleNode node, Map<String, BigDecimal> quality) {
        int before = node.faults().size();
        var cap = node.decimal("0", "1000");
        var best = quality.values().stream().findFirst().orElse(BigDecimal.ZERO);
        if (node.faults().size() == before && cap.compareTo(best) < 0) {
            var shown = cap.toPlainString() + " < " + best.toPlainString();
            node.fault(
                    shown + ": trần thấp hơn hệ số chất lượng cao nhất; cần ít nhất bằng hệ số đó",
                    shown + ": the cap lies below the best quality factor; it must be at least that");
        }
        return cap;
    }

    private static void reasons(RuleNode node) {
        if (node.isThere()) {
            node.keys(ORDERED.stream().map(Enum::name).collect(Collectors.toSet()))
                    .forEach(reason -> node.at(reason).text());
        }
    }

    private static List<Gap> order(RuleNode node) {
        var names = ORDERED.stream().map(Enum::name).toList();
        var order = new LinkedHashSet<Gap>();
        for (var element : node.elements()) {
            int before = node.faults().size();
            var name = element.word(names);
            if (node.faults().size() == before && !order.add(Gap.valueOf(name))) {
                element.fault(
                        name + " đã có ở trên; mỗi lý do chỉ một lần",
                        name + " stands above already; name each reason once");
            }
        }
        var missing = names.stream()
                .filter(name -> !order.contains(Gap.valueOf(name)))
                .toList();
        if (node.isList() && !missing.isEmpty()) {
            node.fault("thiếu " + missing, "lacks " + missing);
        }
        var all = new ArrayList<>(order);
        EnumSet.allOf(Gap.class).stream().filter(gap -> !order.contains(gap)).forEach(all::add);
        return List.copyOf(all);
    }

    /** One value, or the list of the possible values with the chosen one first. */
    private static boolean undatedIsOnTime(RuleNode node) {
        var values = List.of("NOT_SCORED", "AS_ON_TIME");
        if (!node.isThere()) {
            return false;
        }
        if (!node.isList()) {
            return node.word(values).equals("AS_ON_TIME");
        }
        var chosen =
                node.elements().stream().map(element -> element.word(values)).toList();
        if (chosen.isEmpty()) {
            node.refuse("một trong " + values, "one of " + values);
        }
        return !chosen.isEmpty() && chosen.get(0).equals("AS_ON_TIME");
    }

    private static BigDecimal periodBonusCap(RuleNode node) {
        node.keys(Set.of("bonusCapOfValue", "rule"));
        node.at("rule").text();
        return node.at("bonusCapOfValue").decimal("0", "1000");
    }
}
