package vn.eoffice.kpi.engine.decree335;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.KpiRules;
import vn.eoffice.kpi.engine.api.PeriodScore.Concluded;
import vn.eoffice.kpi.engine.api.WorkFacts.Delay;
import vn.eoffice.kpi.engine.api.WorkFacts.MajorFault;
import vn.eoffice.kpi.engine.api.kit.SampleFacts;
import vn.eoffice.kpi.engine.api.kit.SamplePeriod;
import vn.eoffice.kpi.engine.api.kit.SampleRules;

class DecreePropertiesTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Property(tries = 300)
    void pointsNeverExceedTheirCaps(@ForAll("rules") SampleRules rules, @ForAll("works") List<SampleFacts> works) {
        if (concluded(rules, works) instanceof Concluded month) {
            var task = month.figures().get("taskPoints");
            assertTrue(task.signum() >= 0 && task.compareTo(new BigDecimal("70")) <= 0, task.toString());
            assertTrue(
                    month.points().compareTo(new BigDecimal("100")) <= 0,
                    month.points().toString());
        }
    }

    @Property(tries = 300)
    void moreLatenessNeverRaisesAScore(
            @ForAll("rules") SampleRules rules,
            @ForAll("work") SampleFacts work,
            @ForAll @IntRange(min = 1, max = 9) int days) {
        var later = new ArrayList<>(work.delays());
        later.add(new Delay(days, days, false));
        assertTrue(points(rules, work.delays(later)).compareTo(points(rules, work)) <= 0);
    }

    @Property(tries = 300)
    void moreFaultsNeverRaiseAScore(@ForAll("rules") SampleRules rules, @ForAll("work") SampleFacts work) {
        var worse = new ArrayList<>(work.majorFaults());
        worse.add(new MajorFault(false));
        assertTrue(points(rules, work.majorFaults(worse)).compareTo(points(rules, work)) <= 0);
    }

    @Property(tries = 300)
    void moreCompletedNeverLowersAScore(
            @ForAll("rules") SampleRules rules,
            @ForAll("work") SampleFacts work,
            @ForAll @IntRange(min = 1, max = 50) int more) {
        var greater = work.quantity(work.quantity().add(BigDecimal.valueOf(more)));
        assertTrue(points(rules, greater).compareTo(points(rules, work)) >= 0);
    }

    @Property(tries = 300)
    void theOrderOfEntriesDoesNotMatter(
            @ForAll("rules") SampleRules rules, @ForAll("works") List<SampleFacts> works, @ForAll Random random) {
        var shuffled = new ArrayList<>(works);
        Collections.shuffle(shuffled, random);
        assertEquals(concluded(rules, works), concluded(rules, shuffled));
    }

    @Property(tries = 300)
    void theExplanationAddsUpToThePoints(@ForAll("rules") SampleRules rules, @ForAll("work") SampleFacts work) {
        var scored = (Scored) new DecreeEngine().prepare(rules).score(work);
        var parts = scored.trace().stream()
                .filter(line -> List.of("quantity", "quality", "progress").contains(line.factor()))
                .map(line -> line.value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, parts.compareTo(scored.points()), scored.trace().toString());
    }

    private static BigDecimal points(SampleRules rules, SampleFacts work) {
        return ((Scored) new DecreeEngine().prepare(rules).score(work)).points();
    }

    private static Object concluded(SampleRules rules, List<SampleFacts> works) {
        KpiRules prepared = new DecreeEngine().prepare(rules);
        var month = SamplePeriod.month(MARCH).generalPoints(new BigDecimal("30"));
        works.forEach(work -> month.add(MARCH.atDay(2), prepared.score(work)));
        return prepared.conclude(month);
    }

    @Provide
    Arbitrary<SampleRules> rules() {
        return Arbitraries.of(
                DecreeText.rules(),
                DecreeText.choosing("capPoints", "EACH_RATIO"),
                DecreeText.choosing("extraWork", "BOTH"),
                DecreeText.choosing("overDelivery", "LINE_CAP"),
                DecreeText.choosing("latenessUnit", "CALENDAR_DAYS"),
                DecreeText.choosing("latenessUnit", "WORKING_DAYS"));
    }

    @Provide
    Arbitrary<List<SampleFacts>> works() {
        return work().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<SampleFacts> work() {
        var numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.1"), new BigDecimal("100"))
                .ofScale(1);
        var completed = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("20"))
                .ofScale(2);
        var faults = Arbitraries.of(true, false).map(MajorFault::new).list().ofMaxSize(5);
        var delays = Combinators.combine(Arbitraries.integers().between(1, 9), Arbitraries.of(true, false))
                .as((days, cause) -> new Delay(days, days, cause))
                .list()
                .ofMaxSize(5);
        var origins = Arbitraries.of("PLANNED", "TAKEN_OVER", "AD_HOC");
        return Combinators.combine(numbers, numbers, completed, faults, delays, origins, Arbitraries.of(true, false))
                .as((coefficient, assigned, done, failed, late, origin, given) -> SampleFacts.typical()
                        .coefficient(coefficient)
                        .assigned(assigned)
                        .quantity(done)
                        .majorFaults(failed)
                        .delays(late)
                        .origin(origin)
                        .handedOver(given));
    }
}
