package vn.eoffice.kpi.benchmark;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.WorkFacts;

/** The three tables as rules of Drools, one for each row; one session for all calls of a thread. */
final class Drools implements AutoCloseable {

    private final KieSession session = session();

    Scored score(WorkFacts facts) {
        var one = new DroolsCase(facts.complexity(), facts.grade(), Cases.days(facts));
        var handle = session.insert(one);
        session.fireAllRules();
        session.delete(handle);
        return Trace.score(facts, one.complexity(), one.quality(), one.rate(), one.getDays());
    }

    @Override
    public void close() {
        session.dispose();
    }

    private static KieSession session() {
        var services = KieServices.get();
        var files = services.newKieFileSystem().write("src/main/resources/tables/tables.drl", rules());
        var built = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (built.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(built.getResults().toString());
        }
        var session = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newKieSession();
        session.setGlobal("numbers", numbers());
        session.setGlobal("words", Words.byRule());
        return session;
    }

    private static String rules() {
        return """
                package tables
                import vn.eoffice.kpi.benchmark.DroolsCase
                global java.util.Map numbers
                global java.util.Map words
                """
                + lookups("level", "complexity", Tables.COMPLEXITY)
                + lookups("grade", "quality", Tables.QUALITY)
                + bands("early", "days >= %d", "days <= %d", Tables.EARLY)
                + rate("onTime", "days == 0", "timeliness.onTime = 0", "0")
                + bands("late", "days <= -%d", "days >= -%d", Tables.LATE);
    }

    private static String lookups(String field, String setter, Map<String, String> table) {
        return table.entrySet().stream()
                .map(row ->
                        """
                        rule "%1$s %2$s" when $c : DroolsCase(%3$s == "%2$s")
                        then $c.%1$s((java.math.BigDecimal) numbers.get("%4$s")); end
                        """
                                .formatted(setter, row.getKey(), field, row.getValue()))
                .collect(Collectors.joining());
    }

    private static String bands(String name, String from, String to, List<Tables.Band> bands) {
        var rules = new StringBuilder();
        for (int i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            var condition = from.formatted(band.from()) + (band.to() == null ? "" : ", " + to.formatted(band.to()));
            var rule = "timeliness.%s[%d] (%s) = %s".formatted(name, i, band.days(), band.rate());
            rules.append(rate(name + i, condition, rule, band.rate()));
        }
        return rules.toString();
    }

    private static String rate(String name, String condition, String rule, String value) {
        return """
                rule "%s" when $c : DroolsCase(%s)
                then $c.rate((java.math.BigDecimal) numbers.get("%s"), "%s", (vn.eoffice.kpi.engine.api.Label) words.get("%4$s")); end
                """
                .formatted(name, condition, value, rule);
    }

    private static Map<String, BigDecimal> numbers() {
        var numbers = new HashMap<String, BigDecimal>();
        Tables.COMPLEXITY.values().forEach(text -> numbers.put(text, new BigDecimal(text)));
        Tables.QUALITY.values().forEach(text -> numbers.put(text, new BigDecimal(text)));
        Tables.EARLY.forEach(band -> numbers.put(band.rate(), new BigDecimal(band.rate())));
        Tables.LATE.forEach(band -> numbers.put(band.rate(), new BigDecimal(band.rate())));
        numbers.put(Tables.ON_TIME, BigDecimal.ZERO);
        return numbers;
    }
}
