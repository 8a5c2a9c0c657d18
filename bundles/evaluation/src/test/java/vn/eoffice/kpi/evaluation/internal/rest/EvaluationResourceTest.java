package vn.eoffice.kpi.evaluation.internal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.catalogue.Stage;
import vn.eoffice.kpi.evaluation.internal.sample.SampleEntry;
import vn.eoffice.kpi.evaluation.internal.sample.Slice;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.worklog.QualityGrade;

class EvaluationResourceTest {

    private static final Caller LEADER = caller("1", false);
    private static final Caller ANN = caller("2", false);
    private static final Caller BOB = caller("3", false);
    private static final Caller ADMINISTRATOR = caller("9", true);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final LocalDate LIVE = LocalDate.of(2026, 3, 17);
    private static final String MARCH = "2026-03";

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private Slice slice;
    private EvaluationResource resource;

    @BeforeEach
    void emptyTables() throws Exception {
        slice = new Slice(db.database());
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate evaluation.rule_sets, evaluation.rules_in_force, evaluation.scores,"
                    + " evaluation.day_totals, evaluation.day_amounts cascade");
        }
        var clock = Clock.fixed(Instant.parse("2026-03-20T03:00:00Z"), ZoneOffset.UTC);
        resource = new EvaluationResource(
                new ScoreDesk(
                        slice.scores,
                        slice.scoring,
                        slice.rules,
                        slice.workLog.service,
                        slice.directory.service,
                        (unit, day) -> day.isBefore(LIVE) ? Stage.SHADOW : Stage.LIVE),
                new TotalDesk(slice.months, slice.rules, slice.directory.service, clock));
    }

    @Test
    void anUnratedEntryShowsWhatEachRatingWouldGiveAndIsNotScored() {
        slice.normHours();
        slice.withExampleRules();
        var submitted = SampleEntry.of(2)
                .worth("4", "C3", null)
                .on("2026-03-12", "2026-03-13")
                .submitted();
        slice.workLog.put(submitted);
        var view = json(resource.score(ANN, submitted.id().value()));
        assertEquals("NOT_SCORED", view.get("outcome").asText());
        assertEquals("UNRATED", view.get("reason").asText());
        assertTrue(view.get("points").isNull()
                && view.get("published").isNull()
                && view.get("scoredAt").isNull());
        assertEquals(
                "{\"EXCELLENT\":\"5.15\",\"GOOD\":\"4.68\",\"FAIR\":\"3.98\",\"POOR\":\"2.81\",\"FAILED\":\"0.00\"}",
                view.get("wouldGive").toString());
        assertTrue(slice.all(submitted).isEmpty(), "nothing is stored");
        assertEquals(0, resource.day(ANN, submitted.workedOn(), null).notScored());
    }

    @Test
    void aScoreIsShownAsItWasDecided() {
        slice.normHours();
        slice.withExampleRules();
        var entry = slice.confirm(
                SampleEntry.of(2).worth("6", "C3", QualityGrade.EXCELLENT).on("2026-03-13", "2026-03-11"));
        var view = json(resource.score(ANN, entry.id().value()));
        assertEquals(
                List.of(
                        "entryId",
                        "outcome",
                        "trial",
                        "points",
                        "published",
                        "bonus",
                        "deduction",
                        "reason",
                        "reasonText",
                        "wouldGive",
                        "trace",
                        "ruleSet",
                        "engine",
                        "scoredAt"),
                names(view));
        assertEquals("SCORED", view.get("outcome").asText());
        assertEquals("9.009", view.get("points").toString());
        assertEquals("\"9.01\"", view.get("published").toString());
        var timeliness = view.get("trace").get(4);
        assertEquals(List.of("factor", "label", "input", "value", "rule", "note"), names(timeliness));
        assertEquals("timeliness", timeliness.get("factor").asText());
        assertEquals("0.05", timeliness.get("value").asText());
        assertEquals(
                "Sớm 2 ngày làm việc (hạn 13/03/2026, xong 11/03/2026). Từ 1 đến 2 ngày: cộng 5%.",
                timeliness.at("/note/vi").asText());
        assertEquals(
                "2 working days early (due 2026-03-13, done 2026-03-11). 1 to 2 days: plus 5%.",
                timeliness.at("/note/en").asText());
        var ruleSet = view.get("ruleSet");
        assertEquals("example-norm-hours", ruleSet.get("id").asText());
        assertTrue(ruleSet.get("example").asBoolean());
        assertTrue(ruleSet.get("notice").asText().startsWith("EXAMPLE"));
        assertEquals(64, ruleSet.get("hash").asText().length());
        assertEquals("norm-hours", view.get("engine").asText());
    }

    @Test
    void pointsAreATrialUntilTheUnitIsLive() {
        slice.withExampleRules();
        for (var day : List.of(LIVE.minusDays(1), LIVE)) {
            boolean trial = day.isBefore(LIVE);
            var due = day.toString();
            var submitted = SampleEntry.of(2).on(due, due).submitted();
            slice.workLog.put(submitted);
            assertEquals(trial, resource.score(ANN, submitted.id().value()).trial());
            var unheard = SampleEntry.of(2).on(due, due).confirmed();
            slice.workLog.put(unheard);
            assertEquals(trial, resource.score(ANN, unheard.id().value()).trial());
            var confirmed = slice.confirm(SampleEntry.of(2).on(due, due));
            assertEquals(trial, resource.score(ANN, confirmed.id().value()).trial());
            resource.scores(ANN, day).scores().forEach(score -> assertEquals(trial, score.trial()));
        }
    }

    @Test
    void whatWaitsSaysSo() {
        slice.withExampleRules();
        var entry = slice.confirm(SampleEntry.of(2));
        var view = json(resource.score(ANN, entry.id().value()));
        assertEquals("PENDING", view.get("outcome").asText());
        assertEquals("ENGINE_AWAY", view.get("reason").asText());
        assertTrue(view.get("scoredAt").isNull());
        var unheard = SampleEntry.of(2).confirmed();
        slice.workLog.put(unheard);
        assertEquals("PENDING", resource.score(ANN, unheard.id().value()).outcome());
    }

    @Test
    void aPreviewNeedsATaskRulesAndAnEngine() {
        var bare = SampleEntry.of(2).withoutTask();
        var submitted = SampleEntry.of(2).submitted();
        slice.workLog.put(bare);
        slice.workLog.put(submitted);
        assertEquals("NO_RULE_SET", resource.score(ANN, submitted.id().value()).reason());
        slice.withExampleRules();
        assertEquals("NO_TASK", resource.score(ANN, bare.id().value()).reason());
        var away = resource.score(ANN, submitted.id().value());
        assertEquals("ENGINE_AWAY", away.reason());
        assertEquals("NOT_SCORED", away.outcome());
    }

    @Test
    void onlyThoseWhoMayReadTheEntrySeeItsScore() {
        slice.normHours();
        slice.withExampleRules();
        var id = slice.confirm(SampleEntry.of(2)).id().value();
        assertEquals("SCORED", resource.score(LEADER, id).outcome());
        var strange = assertThrows(Problem.class, () -> resource.score(BOB, id));
        var unknown = assertThrows(Problem.class, () -> resource.score(BOB, UUID.randomUUID()));
        assertEquals(Problem.Kind.NOT_FOUND, strange.kind());
        assertEquals(unknown.code(), strange.code());
    }

    @Test
    void aDayShowsTheScoresOfItsEntries() {
        slice.normHours();
        slice.withExampleRules();
        slice.confirm(SampleEntry.of(2));
        slice.workLog.put(SampleEntry.of(2).submitted());
        slice.workLog.put(SampleEntry.of(3).submitted());
        var outcomes = resource.scores(ANN, DAY).scores().stream()
                .map(ScoreView::outcome)
                .sorted()
                .toList();
        assertEquals(List.of("NOT_SCORED", "SCORED"), outcomes);
    }

    @Test
    void totalsAreForTheirOwnerAndThoseWhoLeadThem() {
        slice.normHours();
        slice.withExampleRules();
        slice.confirm(SampleEntry.of(2));
        assertEquals("4.00", resource.day(ANN, DAY, null).published());
        assertEquals("4.00", resource.day(LEADER, DAY, 2L).published());
        assertEquals("0.00", resource.day(BOB, DAY, 3L).published());
        for (var caller : List.of(BOB, ADMINISTRATOR)) {
            assertEquals(
                    Problem.Kind.DENIED,
                    assertThrows(Problem.class, () -> resource.day(caller, DAY, 2L))
                            .kind());
            assertEquals(
                    Problem.Kind.DENIED,
                    assertThrows(Problem.class, () -> resource.month(caller, MARCH, 2L))
                            .kind());
        }
    }

    @Test
    void aMonthShowsItsPartsAndDays() {
        var engine = slice.normHours();
        slice.withExampleRules();
        assertEquals("0.00", resource.month(ANN, MARCH, null).published());
        slice.confirm(SampleEntry.of(2).on("2026-03-20", "2026-03-11"));
        var view = json(resource.month(ANN, MARCH, null));
        assertEquals("2026-03", view.get("month").asText());
        assertEquals("4", view.get("value").decimalValue().stripTrailingZeros().toPlainString());
        assertEquals(
                "0.6", view.get("bonus").decimalValue().stripTrailingZeros().toPlainString());
        assertEquals("0.12", view.get("bonusCounted").toString());
        assertEquals("4.12", view.get("points").toString());
        assertEquals("\"4.12\"", view.get("published").toString());
        assertEquals("2026-03-11", view.at("/days/0/date").asText());
        assertEquals("4.60", view.at("/days/0/published").asText());
        slice.engines.go(engine);
        var away = resource.month(ANN, MARCH, null);
        assertEquals("ENGINE_AWAY", away.reason());
        assertTrue(away.points() == null && away.bonusCounted() == null, "nobody can conclude it");
    }

    @Test
    void gradesShowWhatTheRulesSayTheyAreWorth() {
        assertEquals("Xuất sắc", resource.grades(null).grades().get(0).label().vi());
        assertEquals(null, resource.grades(null).grades().get(0).factor());
        slice.withExampleRules();
        assertEquals(
                List.of("1.10", "1.00", "0.85", "0.60", "0.00"),
                resource.grades(DAY).grades().stream().map(GradeView::factor).toList());
    }

    @Test
    void administratorsSeeWhatWaitsPageByPage() {
        slice.withExampleRules();
        for (int i = 0; i < 5; i++) {
            slice.confirm(SampleEntry.of(2));
        }
        var first = resource.pending(ADMINISTRATOR, null, 3);
        var second = resource.pending(ADMINISTRATOR, first.next(), 3);
        assertEquals(
                List.of(3, 2), List.of(first.pending().size(), second.pending().size()));
        assertEquals(null, second.next());
        assertEquals(
                Problem.Kind.DENIED,
                assertThrows(Problem.class, () -> resource.pending(ANN, null, null))
                        .kind());
    }

    private static Caller caller(String person, boolean administrator) {
        return new Caller("sample", new PersonKey(person), "Person " + person, "session", administrator);
    }

    private static JsonNode json(Object view) {
        return Json.mapper().valueToTree(view);
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
