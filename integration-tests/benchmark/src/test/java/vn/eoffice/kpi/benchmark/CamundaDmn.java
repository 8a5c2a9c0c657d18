package vn.eoffice.kpi.benchmark;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import vn.eoffice.kpi.benchmark.Trace.Rate;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.api.WorkFacts;

/** The three tables as decision tables of Camunda's DMN engine, in JUEL, the faster of its languages. */
final class CamundaDmn {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision complexity = decision("complexity", "level", lookups(Tables.COMPLEXITY));
    private final DmnDecision quality = decision("quality", "grade", lookups(Tables.QUALITY));
    private final DmnDecision timeliness = decision("timeliness", "days", bands());
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<String, Rate> rates = new HashMap<>();

    CamundaDmn() {
        numbers.putAll(byText(Tables.COMPLEXITY));
        numbers.putAll(byText(Tables.QUALITY));
        Words.byRule().forEach((rule, words) -> rates.put(rule, rate(rule, words)));
    }

    Scored score(WorkFacts facts) {
        int days = Cases.days(facts);
        var variables = Map.<String, Object>of("level", facts.complexity(), "grade", facts.grade(), "days", days);
        return Trace.score(
                facts,
                numbers.get(answer(complexity, variables)),
                numbers.get(answer(quality, variables)),
                rates.get(answer(timeliness, variables)),
                days);
    }

    private String answer(DmnDecision decision, Map<String, Object> variables) {
        return engine.evaluateDecisionTable(decision, variables)
                .getSingleResult()
                .getSingleEntry();
    }

    private static Rate rate(String rule, Label words) {
        return new Rate(new BigDecimal(rule.substring(rule.lastIndexOf(' ') + 1)), rule, words);
    }

    private static Map<String, BigDecimal> byText(Map<String, String> table) {
        var numbers = new HashMap<String, BigDecimal>();
        table.values().forEach(text -> numbers.put(text, new BigDecimal(text)));
        return numbers;
    }

    private static List<String[]> lookups(Map<String, String> table) {
        var rows = new ArrayList<String[]>();
        table.forEach((name, value) -> rows.add(new String[] {"cellInput == '" + name + "'", value}));
        return rows;
    }

    private static List<String[]> bands() {
        var rows = new ArrayList<String[]>();
        rows.add(new String[] {"cellInput == 0", "timeliness.onTime = 0"});
        add(rows, "early", "cellInput >= %d", "cellInput <= %d", Tables.EARLY);
        add(rows, "late", "cellInput <= -%d", "cellInput >= -%d", Tables.LATE);
        return rows;
    }

    private static void add(List<String[]> rows, String name, String from, String to, List<Tables.Band> bands) {
        for (int i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            var condition = from.formatted(band.from()) + (band.to() == null ? "" : " && " + to.formatted(band.to()));
            rows.add(new String[] {condition, "timeliness.%s[%d] (%s) = %s".formatted(name, i, band.days(), band.rate())
            });
        }
    }

    private DmnDecision decision(String name, String input, List<String[]> rows) {
        var rules = new StringBuilder();
        for (var row : rows) {
            rules.append(
                    """
                    <rule id="%s_%d"><inputEntry id="i_%2$d" expressionLanguage="juel"><text>${%s}</text></inputEntry>
                    <outputEntry id="o_%2$d" expressionLanguage="juel"><text>'%s'</text></outputEntry></rule>
                    """
                            .formatted(name, rules.length(), escaped(row[0]), escaped(row[1])));
        }
        var model =
                """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d_%1$s" name="%1$s" namespace="urn:tables">
                <decision id="%1$s" name="%1$s"><decisionTable id="t_%1$s" hitPolicy="FIRST">
                <input id="in"><inputExpression id="e" expressionLanguage="juel"><text>${%2$s}</text></inputExpression></input>
                <output id="out" name="result" typeRef="string"/>
                %3$s</decisionTable></decision></definitions>
                """
                        .formatted(name, input, rules);
        return engine.parseDecision(name, new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
