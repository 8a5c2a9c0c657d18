package vn.eoffice.kpi.catalogue.internal.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.Stage;
import vn.eoffice.kpi.platform.rest.FieldFault;

class StageRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "LIVE,   2026-11-25, 12/QĐ-SNV, ''",
                "LIVE,   2031-11-25, 12/QĐ-SNV, ''",
                "SHADOW, 2026-11-24, 12/QĐ-SNV, from",
                "SHADOW, 2031-11-26, 12/QĐ-SNV, from",
                "SHADOW, -,          12/QĐ-SNV, from",
                "SHADOW, 2026-12-01, -,         decision",
                "SHADOW, 2026-12-01, ' ',       decision",
                "-,      -,          -,         stage from decision",
            })
    void whatADecisionHasToSay(Stage stage, LocalDate from, String decision, String fields) {
        assertEquals(
                fields,
                StageRules.faults(new StageDraft(stage, from, decision), TODAY).stream()
                        .map(FieldFault::field)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aDecisionOfAThousandAndOneCharactersIsTooLong() {
        assertEquals(
                0,
                StageRules.faults(new StageDraft(Stage.LIVE, TODAY, "x".repeat(1_000)), TODAY)
                        .size());
        assertEquals(
                1,
                StageRules.faults(new StageDraft(Stage.LIVE, TODAY, "x".repeat(1_001)), TODAY)
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "PREPARING, false, SHADOW LIVE",
        "SHADOW,    false, LIVE PREPARING",
        "LIVE,      false, SHADOW PREPARING",
        "SHADOW,    true,  LIVE PREPARING SHADOW",
    })
    void fromEachStageToTheOthers(Stage present, boolean followed, String ways) {
        assertEquals(
                ways,
                StageRules.ways(present, followed ? act(Stage.LIVE) : null).stream()
                        .map(Stage::name)
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SHADOW, -,         -,    false",
                "SHADOW, PREPARING, -,    false",
                "SHADOW, SHADOW,    -,    true",
                "SHADOW, SHADOW,    LIVE, false",
            })
    void whatIsSoAlreadyIsNotDecidedAgain(Stage stage, Stage own, Stage next, boolean idle) {
        assertEquals(
                idle,
                StageRules.isIdle(
                        stage,
                        Optional.ofNullable(own).map(StageRulesTest::act),
                        Optional.ofNullable(next).map(StageRulesTest::act)));
    }

    private static StageAct act(Stage stage) {
        return new StageAct(1, 1, stage, TODAY, "QĐ", "person:1", Instant.EPOCH);
    }
}
