package vn.eoffice.kpi.engine.api.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import vn.eoffice.kpi.engine.api.EntryScore;
import vn.eoffice.kpi.engine.api.EntryScore.NotScored;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.InvalidRules;
import vn.eoffice.kpi.engine.api.KpiEngine;
import vn.eoffice.kpi.engine.api.KpiRules;
import vn.eoffice.kpi.engine.api.PeriodFacts;
import vn.eoffice.kpi.engine.api.PeriodScore;
import vn.eoffice.kpi.engine.api.RuleSet;
import vn.eoffice.kpi.engine.api.WorkFacts;

/** The kit catches engines that break the contract, each by the test that names the promise. */
class KpiEngineContractTest {

    @Test
    void anEngineWithAMemoryIsCaught() {
        assertCaught(WithMemory.class, "sameFactsGiveTheSameOutcome", "manyThreadsGetWhatOneGets");
    }

    @Test
    void anEngineThatCountsInDoublesIsCaught() {
        assertCaught(InDoubles.class, "numbersAreExact");
    }

    @Test
    void anEngineThatScoresTheUnratedIsCaught() {
        assertCaught(
                Generous.class,
                "unratedWorkIsNeverScored",
                "unconfirmedWorkIsNeverScored",
                "anUnknownGradeIsNeverScored");
    }

    @Test
    void anEngineThatExplainsNothingIsCaught() {
        assertCaught(Silent.class, "theTraceExplainsThePoints", "differentPointsHaveDifferentTraces");
    }

    @Test
    void anEngineThatPromisesWhatItDoesNotKeepIsCaught() {
        assertCaught(Promising.class, "whatAGradeWouldGiveIsWhatItGives");
    }

    @Test
    void anEngineThatStopsAtTheFirstFaultIsCaught() {
        assertCaught(Impatient.class, "everyFaultIsNamedAtOnce");
    }

    @Test
    void anEngineThatStumblesOverOddRulesIsCaught() {
        assertCaught(Stumbling.class, "brokenRulesAreRefusedByInvalidRulesOnly");
    }

    @Test
    void anEngineThatKeepsTheFactsIsCaught() {
        assertCaught(Keeping.class, "factsAreNotRetained");
    }

    @Test
    void anEngineThatAnswersNullIsCaught() {
        assertCaught(Mute.class, "aMissingOrUnknownFactIsAnOutcome", "aPeriodIsConcludedFromItsDays");
    }

    private static void assertCaught(Class<?> contract, String... tests) {
        var listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(request().selectors(selectClass(contract)).build(), listener);
        var failed = listener.getSummary().getFailures().stream()
                .map(failure -> failure.getTestIdentifier().getDisplayName().replace("()", ""))
                .collect(Collectors.toSet());
        assertTrue(failed.containsAll(Set.of(tests)), () -> "caught by " + failed);
    }

    /** The good engine with one habit changed. */
    abstract static class Spoilt extends KpiEngineContract {

        @Override
        protected SampleRules rules() {
            return ProductsEngineTest.RULES;
        }

        static KpiEngine scoring(Function<KpiRules, Function<WorkFacts, EntryScore>> habit) {
            return rules -> {
                var good = new ProductsEngine().prepare(rules);
                return new KpiRules() {
                    @Override
                    public EntryScore score(WorkFacts facts) {
                        return habit.apply(good).apply(facts);
                    }

                    @Override
                    public PeriodScore conclude(PeriodFacts facts) {
                        return good.conclude(facts);
                    }
                };
            };
        }

        static EntryScore multiplied(EntryScore score, Function<BigDecimal, BigDecimal> change) {
            if (!(score instanceof Scored scored)) {
                return score;
            }
            var points = change.apply(scored.points());
            return EntryScore.scored(
                    points,
                    points.setScale(2, RoundingMode.HALF_UP),
                    scored.bonus(),
                    scored.deduction(),
                    scored.trace());
        }
    }

    static final class WithMemory extends Spoilt {
        private final AtomicInteger calls = new AtomicInteger();

        @Override
        protected KpiEngine engine() {
            return scoring(good ->
                    facts -> multiplied(good.score(facts), p -> p.add(new BigDecimal(calls.getAndIncrement()))));
        }
    }

    static final class InDoubles extends Spoilt {
        @Override
        protected KpiEngine engine() {
            return scoring(good -> facts -> multiplied(good.score(facts), p -> BigDecimal.valueOf(p.doubleValue())));
        }
    }

    static final class Generous extends Spoilt {
        @Override
        protected KpiEngine engine() {
            return scoring(good -> facts -> good.score(SampleFacts.typical()));
        }
    }

    static final class Silent extends Spoilt {
        @Override
        protected KpiEngine engine() {
            return scoring(good -> facts -> good.score(facts) instanceof Scored scored
                    ? EntryScore.scored(
                            scored.points(), scored.published(), scored.bonus(), scored.deduction(), List.of())
                    : good.score(facts));
        }
    }

    static final class Promising extends Spoilt {
        @Override
        protected KpiEngine engine() {
            return scoring(good -> facts -> good.score(facts) instanceof NotScored unrated
                            && !unrated.wouldGive().isEmpty()
                    ? unrated.giving(Map.of(
                            "GOOD", (Scored) good.score(SampleFacts.typical().quantity(BigDecimal.TEN))))
                    : good.score(facts));
        }
    }

    static final class Impatient extends Spoilt {
        @Override
        protected SampleRules rules() {
            return ProductsEngineTest.RULES.with("extra", "text");
        }

        @Override
        protected KpiEngine engine() {
            return rules -> {
                if (!(rules.parameters().get("extra") instanceof String)) {
                    throw refusal(rules, "extra");
                }
                return new ProductsEngine().prepare(rules);
            };
        }

        private static InvalidRules refusal(RuleSet rules, String path) {
            try {
                new ProductsEngine().prepare(new SampleRules(Map.of()));
            } catch (InvalidRules refused) {
                return new InvalidRules(List.of(new vn.eoffice.kpi.engine.api.RuleFault(
                        path, refused.faults().get(0).message())));
            }
            throw new AssertionError(rules);
        }
    }

    static final class Stumbling extends Spoilt {
        @Override
        protected KpiEngine engine() {
            return rules -> {
                ((Map<?, ?>) rules.parameters().get("quality")).size();
                return new ProductsEngine().prepare(rules);
            };
        }
    }

    static final class Keeping extends Spoilt {
        @Override
        protected KpiEngine engine() {
            return rules -> new KpiRules() {
                private final KpiRules good = new ProductsEngine().prepare(rules);
                private WorkFacts last = SampleFacts.typical();

                @Override
                public EntryScore score(WorkFacts facts) {
                    last.grade();
                    last = facts;
                    return good.score(facts);
                }

                @Override
                public PeriodScore conclude(PeriodFacts facts) {
                    return good.conclude(facts);
                }
            };
        }
    }

    static final class Mute extends Spoilt {
        @Override
        protected KpiEngine engine() {
            return rules -> {
                new ProductsEngine().prepare(rules);
                return new KpiRules() {
                    @Override
                    public EntryScore score(WorkFacts facts) {
                        return null;
                    }

                    @Override
                    public PeriodScore conclude(PeriodFacts facts) {
                        return null;
                    }
                };
            };
        }
    }
}
