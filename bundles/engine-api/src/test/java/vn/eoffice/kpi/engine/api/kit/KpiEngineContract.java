package vn.eoffice.kpi.engine.api.kit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.eoffice.kpi.engine.api.EntryScore;
import vn.eoffice.kpi.engine.api.EntryScore.NotScored;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.InvalidRules;
import vn.eoffice.kpi.engine.api.KpiEngine;
import vn.eoffice.kpi.engine.api.KpiRules;
import vn.eoffice.kpi.engine.api.PeriodFacts;
import vn.eoffice.kpi.engine.api.PeriodScore;
import vn.eoffice.kpi.engine.api.PeriodScore.Concluded;
import vn.eoffice.kpi.engine.api.RuleFault;
import vn.eoffice.kpi.engine.api.TraceLine;
import vn.eoffice.kpi.engine.api.WorkFacts;

/**
 * The promises of {@link KpiEngine} as tests. The author of an engine extends it, says which engine and which rules, and runs
 * it with JUnit 5; what the engine computes is for tests of its own.
 */
public abstract class KpiEngineContract {

    private static final Set<String> KEYS_OF_THE_PLUGIN = Set.of("id", "version", "engine", "example", "notice");
    private static final YearMonth MONTH = YearMonth.of(2026, 3);

    /** The engine under test. */
    protected abstract KpiEngine engine();

    /** A rule set that the engine accepts, with every key that it can have. */
    protected abstract SampleRules rules();

    /** Facts that are scored under {@link #rules()}; adapt them when the rules name other levels. */
    protected SampleFacts facts() {
        return SampleFacts.typical();
    }

    // determinism, purity, threads

    @Test
    final void sameFactsGiveTheSameOutcome() {
        var first = prepared();
        var second = prepared();
        assertAll(variants().stream().map(facts -> () -> {
            var outcome = first.score(facts);
            assertNotNull(outcome, "The outcome of " + facts + " must not be null.");
            assertEquals(outcome, first.score(facts), "Scored twice: " + facts);
            assertEquals(outcome, second.score(facts), "Scored by rules prepared anew: " + facts);
        }));
    }

    @Test
    final void factsAreNotRetained() {
        var rules = prepared();
        for (var facts : variants()) {
            var outcome = Expiring.call(WorkFacts.class, facts, rules::score);
            assertEquals(rules.score(facts), outcome);
            assertNotNull(outcome.toString());
        }
        var conclusion = Expiring.call(PeriodFacts.class, month(rules), rules::conclude);
        assertEquals(rules.conclude(month(rules)), conclusion);
    }

    @Test
    final void oneCallLeavesNothingForTheNext() {
        var rules = prepared();
        var forward = variants().stream().map(rules::score).toList();
        var backward = new ArrayList<EntryScore>();
        for (int i = variants().size() - 1; i >= 0; i--) {
            backward.add(0, rules.score(variants().get(i)));
        }
        assertEquals(forward, backward, "The outcome must not depend on what was scored before.");
    }

    @Test
    final void manyThreadsGetWhatOneGets() throws Exception {
        var rules = prepared();
        var alone = variants().stream().map(rules::score).toList();
        var concludedAlone = rules.conclude(month(rules));
        Callable<Void> reader = () -> {
            for (int round = 0; round < 50; round++) {
                assertEquals(alone, variants().stream().map(rules::score).toList());
                assertEquals(concludedAlone, rules.conclude(month(rules)));
            }
            return null;
        };
        var threads = Executors.newFixedThreadPool(8);
        try {
            for (var future :
                    threads.invokeAll(Stream.generate(() -> reader).limit(8).toList())) {
                future.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    // numbers

    @Test
    final void numbersAreExact() {
        var rules = prepared();
        var one = scored(rules, facts()).points();
        if (one.compareTo(scored(rules, facts().quantity(BigDecimal.TEN)).points()) != 0) {
            var barelyMore = facts().quantity(new BigDecimal("1.00000000000000000001"));
            assertNotEquals(
                    one,
                    scored(rules, barelyMore).points(),
                    "A difference in the 20th decimal was lost: calculate with BigDecimal, never with double or float.");
        }
    }

    @Test
    final void writtenDifferentlyANumberStaysTheSame() {
        var rules = prepared();
        assertEquals(
                rules.score(facts().quantity(new BigDecimal("1")).normHours(new BigDecimal("4"))),
                rules.score(facts().quantity(new BigDecimal("1.000")).normHours(new BigDecimal("4.0"))),
                "1 and 1.000 are one number; the outcome, its trace included, must be equal.");
    }

    @Test
    final void pointsArePublishedRoundedOnce() {
        var rules = prepared();
        for (var score : scoredVariants(rules)) {
            assertTrue(score.published().scale() >= 0, "published (%s) has no exponent".formatted(score.published()));
            assertTrue(
                    score.points().subtract(score.published()).abs().compareTo(BigDecimal.ONE) <= 0,
                    "published (%s) is points (%s), rounded".formatted(score.published(), score.points()));
        }
    }

    // explanation

    @Test
    final void theTraceExplainsThePoints() {
        var rules = prepared();
        for (var score : scoredVariants(rules)) {
            assertExplained(score.trace(), score.points());
        }
        if (rules.conclude(month(rules)) instanceof Concluded concluded) {
            assertExplained(concluded.trace(), concluded.points());
        }
    }

    @Test
    final void differentPointsHaveDifferentTraces() {
        var pointsOf = new HashMap<List<TraceLine>, BigDecimal>();
        for (var score : scoredVariants(prepared())) {
            var same = pointsOf.putIfAbsent(score.trace(), score.points());
            assertTrue(same == null || same.equals(score.points()), () -> "One trace for %s and %s points: %s"
                    .formatted(same, score.points(), score.trace()));
        }
    }

    private static void assertExplained(List<TraceLine> trace, BigDecimal points) {
        assertTrue(trace.size() > 1, "The trace has a line for each factor and one for the points: " + trace);
        var last = trace.get(trace.size() - 1);
        assertEquals(TraceLine.POINTS, last.factor(), "The last line has the factor " + TraceLine.POINTS);
        assertEquals(points, last.value(), "The last line's value is the points.");
        for (var line : trace) {
            assertFalse(line.factor().isBlank(), "A line names its factor: " + line);
            assertFalse(line.rule().isBlank(), "A line names the rule that it applied: " + line);
        }
    }

    // what is missing or unknown

    @Test
    final void factsOfTheKitAreScored() {
        scored(prepared(), facts());
    }

    @Test
    final void unratedWorkIsNeverScored() {
        assertInstanceOf(
                NotScored.class,
                prepared().score(facts().grade(null)),
                "Unrated is unrated: nothing is scored on a default grade.");
    }

    @Test
    final void unconfirmedWorkIsNeverScored() {
        assertInstanceOf(NotScored.class, prepared().score(facts().confirmed(false)));
    }

    @Test
    final void anUnknownGradeIsNeverScored() {
        assertInstanceOf(NotScored.class, prepared().score(facts().grade("NO-SUCH-GRADE")));
    }

    @Test
    final void whatAGradeWouldGiveIsWhatItGives() {
        var rules = prepared();
        for (var facts : variants()) {
            if (rules.score(facts.grade(null)) instanceof NotScored unrated) {
                unrated.wouldGive()
                        .forEach((grade, promised) ->
                                assertEquals(promised, rules.score(facts.grade(grade)), grade + " for " + facts));
            }
        }
    }

    @Test
    final void aMissingOrUnknownFactIsAnOutcome() {
        var rules = prepared();
        assertAll(variants().stream()
                .map(facts ->
                        () -> assertNotNull(rules.score(facts), "The outcome of " + facts + " must not be null.")));
    }

    @Test
    final void nullsAreRefusedByName() {
        assertThrows(NullPointerException.class, () -> engine().prepare(null));
        assertThrows(NullPointerException.class, () -> prepared().score(null));
        assertThrows(NullPointerException.class, () -> prepared().conclude(null));
    }

    // periods

    @Test
    final void aPeriodIsConcludedFromItsDays() {
        var rules = prepared();
        assertNotNull(rules.conclude(month(rules)));
        assertNotNull(rules.conclude(SamplePeriod.month(MONTH)), "A period without entries has an outcome as well.");
        var unscored = SamplePeriod.month(MONTH).add(MONTH.atDay(2), rules.score(facts().grade(null)));
        PeriodScore conclusion = rules.conclude(unscored);
        assertNotNull(conclusion, "A period without a single score has an outcome as well.");
    }

    // rules

    @Test
    final void brokenRulesAreRefusedByInvalidRulesOnly() {
        for (var broken : brokenRules()) {
            faults(broken);
        }
        assertAll(Stream.of(new SampleRules(Map.of())).map(empty -> () -> faults(empty)));
    }

    @Test
    final void everyFaultIsNamedAtOnce() {
        var refusedAlone = new TreeSet<String>();
        var allBroken = rules();
        for (var key : ownKeys()) {
            var wrong = wrong(rules().parameters().get(key));
            if (names(key, faults(rules().with(key, wrong)))) {
                refusedAlone.add(key);
                allBroken = allBroken.with(key, wrong);
            }
        }
        if (!ownKeys().isEmpty()) {
            assertFalse(
                    refusedAlone.isEmpty(),
                    "No key of the rules is checked; a wrong type must be refused, by its path.");
        }
        var together = faults(allBroken);
        for (var key : refusedAlone) {
            assertTrue(names(key, together), key + " is wrong as well, and is not among the faults " + together);
        }
    }

    @Test
    final void preparingLeavesTheRulesAlone() {
        var rules = rules();
        var before = rules.parameters().toString();
        engine().prepare(rules);
        assertEquals(before, rules.parameters().toString());
    }

    @Test
    final void theSchemaKnowsEveryKeyOfTheRules() {
        var schema = JsonTree.read(engine().schema());
        if (!schema.isEmpty()) {
            var properties =
                    assertInstanceOf(Map.class, schema.get("properties"), "A schema names the rules' own keys.");
            var unknown = new TreeSet<>(ownKeys());
            unknown.removeIf(properties::containsKey);
            assertEquals(Set.of(), unknown, "Keys of the rules that no form would show.");
        }
    }

    // material

    private KpiRules prepared() {
        return engine().prepare(rules());
    }

    private static Scored scored(KpiRules rules, WorkFacts facts) {
        return assertInstanceOf(Scored.class, rules.score(facts), "These facts must be scored: " + facts);
    }

    private List<Scored> scoredVariants(KpiRules rules) {
        return variants().stream()
                .map(rules::score)
                .filter(Scored.class::isInstance)
                .map(Scored.class::cast)
                .toList();
    }

    private SamplePeriod month(KpiRules rules) {
        var month = SamplePeriod.month(MONTH);
        int day = 0;
        for (var facts : variants()) {
            month.add(MONTH.atDay(1 + day++ % MONTH.lengthOfMonth()), rules.score(facts));
        }
        return month;
    }

    private List<SampleFacts> variants() {
        return Variants.of(facts());
    }

    private Set<String> ownKeys() {
        return rules().parameters().keySet().stream()
                .filter(key -> !KEYS_OF_THE_PLUGIN.contains(key))
                .collect(Collectors.toSet());
    }

    private List<SampleRules> brokenRules() {
        var broken = new ArrayList<SampleRules>();
        for (var key : ownKeys()) {
            broken.add(rules().without(key));
        }
        Broken.everyway(rules().parameters()).forEach(tree -> broken.add(new SampleRules(tree)));
        return broken;
    }

    private static Object wrong(@Nullable Object value) {
        return value instanceof Boolean ? Map.of("wrong", "type") : Boolean.TRUE;
    }

    /** The paths named for a rule set; none when it is accepted. Anything but InvalidRules fails the test. */
    private List<String> faults(SampleRules rules) {
        try {
            assertNotNull(engine().prepare(rules), "prepare must not answer null");
            return List.of();
        } catch (InvalidRules refused) {
            assertFalse(refused.faults().isEmpty(), "A refusal names at least one fault.");
            return refused.faults().stream().map(RuleFault::path).toList();
        } catch (RuntimeException e) {
            throw new AssertionError("Only InvalidRules may be thrown, not " + e + ", for " + rules.parameters(), e);
        }
    }

    private static boolean names(String key, List<String> paths) {
        return paths.stream()
                .anyMatch(path -> path.equals(key) || path.startsWith(key + ".") || path.startsWith(key + "["));
    }
}
