package vn.eoffice.kpi.engine.decree335;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.eoffice.kpi.engine.api.RuleNode;
import vn.eoffice.kpi.engine.decree335.Decree.CapPoints;
import vn.eoffice.kpi.engine.decree335.Decree.Choices;
import vn.eoffice.kpi.engine.decree335.Decree.ExcellentBase;
import vn.eoffice.kpi.engine.decree335.Decree.ExtraWork;
import vn.eoffice.kpi.engine.decree335.Decree.Figure;
import vn.eoffice.kpi.engine.decree335.Decree.LatenessUnit;
import vn.eoffice.kpi.engine.decree335.Decree.OverDelivery;

/** Reads a rule set, keeping every fault in the node's list. What is absent follows the text of the decree. */
final class DecreeReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "version",
            "engine",
            "example",
            "notice",
            "points",
            "deduction",
            "grades",
            "shares",
            "leaders",
            "classes",
            "year",
            "settings",
            "articles");
    private static final Set<String> CHOICES = Set.of(
            "capPoints",
            "extraWork",
            "overDelivery",
            "latenessUnit",
            "monthsMean",
            "classifyOn",
            "excellentBase",
            "coefficientScale",
            "decimals",
            "roundingMode");
    private static final List<String> CLASSES = List.of("EXCELLENT", "GOOD", "COMPLETED");
    private static final List<String> ROUNDINGS = Arrays.stream(RoundingMode.values())
            .filter(mode -> mode != RoundingMode.UNNECESSARY)
            .map(Enum::name)
            .toList();

    private DecreeReader() {}

    static Decree read(RuleNode root) {
        root.keys(KEYS);
        var points = root.at("points");
        points.keys(Set.of("general", "task"));
        var deduction = root.at("deduction");
        deduction.keys(Set.of("majorFault", "delay"));
        var leaders = root.at("leaders");
        leaders.keys(Set.of("half", "ledAtLeast"));
        var year = root.at("year");
        year.keys(Set.of("leastMonths", "excusedAbsences"));
        return new Decree(
                points.at("general").decimal("0", "100"),
                points.at("task").decimal("1", "100"),
                deduction.at("majorFault").decimal("0", "1"),
                deduction.at("delay").decimal("0", "1"),
                grades(root.at("grades")),
                shares(root.at("shares")),
                leaders.at("half").decimal("0", "1"),
                classes(root.at("classes")),
                leaders.at("ledAtLeast").decimal("0", "100"),
                year.at("leastMonths").whole(0, 12),
                absences(year.at("excusedAbsences")),
                choices(root.at("settings")),
                articles(root.at("articles")));
    }

    private static Map<String, Boolean> grades(RuleNode node) {
        var met = new LinkedHashMap<String, Boolean>();
        int before = node.faults().size();
        node.keys(null)
                .forEach(grade -> met.put(
                        grade, node.at(grade).word(List.of("MET", "NOT_MET")).equals("MET")));
        if (met.isEmpty() && node.faults().size() == before) {
            node.fault("trống; cần ít nhất một mức", "empty; it needs at least one entry");
        }
        return met;
    }

    private static Map<String, BigDecimal> shares(RuleNode node) {
        var shares = new LinkedHashMap<String, BigDecimal>();
        node.keys(Set.of("LEAD", "COLLABORATOR"))
                .forEach(role -> shares.put(role, node.at(role).decimal("0", "1")));
        if (!shares.containsKey("LEAD")) {
            node.at("LEAD").decimal("0", "1");
        }
        return shares;
    }

    private static Map<String, BigDecimal> classes(RuleNode node) {
        node.keys(Set.copyOf(CLASSES));
        var classes = new LinkedHashMap<String, BigDecimal>();
        BigDecimal above = null;
        for (var name : CLASSES) {
            int before = node.faults().size();
            var least = node.at(name).decimal("0", "100");
            if (node.faults().size() == before && above != null && least.compareTo(above) >= 0) {
                node.at(name)
                        .fault(
                                least.toPlainString() + " không thấp hơn mức trên nó (" + above.toPlainString() + ")",
                                least.toPlainString() + " is not below the class above it (" + above.toPlainString()
                                        + ")");
            }
            above = least;
            classes.put(name, least);
        }
        return classes;
    }

    private static Set<String> absences(RuleNode node) {
        var absences = new TreeSet<String>();
        node.elements().forEach(element -> absences.add(element.word(List.of("SICKNESS", "MATERNITY"))));
        return absences;
    }

    private static Choices choices(RuleNode node) {
        if (node.isThere()) {
            node.keys(CHOICES);
        }
        return new Choices(
                choice(node.at("capPoints"), CapPoints.class),
                choice(node.at("extraWork"), ExtraWork.class),
                choice(node.at("overDelivery"), OverDelivery.class),
                choice(node.at("latenessUnit"), LatenessUnit.class),
                choice(node.at("monthsMean"), Figure.class),
                choice(node.at("classifyOn"), Figure.class),
                choice(node.at("excellentBase"), ExcellentBase.class),
                node.at("coefficientScale").isThere()
                        ? node.at("coefficientScale").whole(0, 4)
                        : 1,
                node.at("decimals").isThere() ? node.at("decimals").whole(0, 6) : 2,
                node.at("roundingMode").isThere()
                        ? RoundingMode.valueOf(node.at("roundingMode").word(ROUNDINGS))
                        : RoundingMode.HALF_UP);
    }

    /** The first constant is what the text says, or stands nearest to it. */
    private static <E extends Enum<E>> E choice(RuleNode node, Class<E> type) {
        var constants = type.getEnumConstants();
        return node.isThere()
                ? Enum.valueOf(
                        type, node.word(Arrays.stream(constants).map(Enum::name).toList()))
                : constants[0];
    }

    private static Map<String, String> articles(RuleNode node) {
        var articles = new LinkedHashMap<String, String>();
        if (node.isThere()) {
            var factors = new TreeSet<String>();
            Arrays.stream(Factor.values()).map(Factor::id).forEach(factors::add);
            node.keys(factors).forEach(factor -> node.at(factor).words().ifPresent(text -> articles.put(factor, text)));
        }
        return articles;
    }
}
