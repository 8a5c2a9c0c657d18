package vn.eoffice.kpi.evaluation.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.eoffice.kpi.evaluation.internal.Bell;
import vn.eoffice.kpi.evaluation.internal.sample.SampleEngine;
import vn.eoffice.kpi.evaluation.internal.sample.SampleReference;

class EnginesTest {

    private final TestEngines test = new TestEngines(new Bell());
    private final SampleEngine engine = SampleEngine.countingHours();

    @Test
    void absentPresentGone() {
        assertTrue(test.engines.find("a").isEmpty());
        var reference = test.come("a", engine);
        assertEquals("1.0.0", test.engines.find("a").orElseThrow().version());
        assertEquals(Set.of("a"), test.engines.ids());
        test.go(reference);
        assertTrue(test.engines.find("a").isEmpty());
    }

    @Test
    void theHighestRankingIsUsedAndTheOtherTakesOver() {
        test.come(SampleReference.of("a", 0, "1.0.0"), engine);
        var better = test.come(SampleReference.of("a", 5, "2.0.0"), engine);
        test.come(SampleReference.of("a", 1, "3.0.0"), engine);
        assertEquals("2.0.0", test.engines.find("a").orElseThrow().version());
        test.go(better);
        assertEquals("3.0.0", test.engines.find("a").orElseThrow().version());
    }

    @Test
    void anEngineWithoutAnIdIsNotUsed() {
        var nameless = test.come(SampleReference.of(null, 0, "1.0.0"), engine);
        assertEquals(Set.of(), test.engines.ids());
        test.go(nameless);
    }

    @Test
    void newcomersAreNamedOnce() {
        test.come("a", engine);
        test.come("b", engine);
        assertEquals(Set.of("a", "b"), test.engines.newcomers());
        assertEquals(Set.of(), test.engines.newcomers());
    }
}
