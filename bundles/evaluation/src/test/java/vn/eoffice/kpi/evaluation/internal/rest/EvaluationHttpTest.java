package vn.eoffice.kpi.evaluation.internal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.kpi.catalogue.Stage;
import vn.eoffice.kpi.evaluation.internal.sample.SampleEntry;
import vn.eoffice.kpi.evaluation.internal.sample.Slice;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.TestRest;

/** The resource behind the real server. */
class EvaluationHttpTest {

    private static final Caller ANN = new Caller("sample", new PersonKey("2"), "Ann", "session", false);

    @RegisterExtension
    @Order(1)
    static final TestDatabase db = new TestDatabase();

    @RegisterExtension
    @Order(2)
    static final TestRest rest = new TestRest(db);

    private static Slice slice;

    @BeforeAll
    static void serve() {
        slice = new Slice(db.database());
        slice.normHours();
        slice.withExampleRules();
        rest.serve(
                "/evaluation",
                new EvaluationResource(
                        new ScoreDesk(
                                slice.scores,
                                slice.scoring,
                                slice.rules,
                                slice.workLog.service,
                                slice.directory.service,
                                (unit, day) -> Stage.PREPARING),
                        new TotalDesk(slice.months, slice.rules, slice.directory.service)));
    }

    @Test
    void aScoreAndItsTotalsAreServed() {
        var entry = slice.confirm(SampleEntry.of(2).on("2026-02-12", "2026-02-12"));
        var score = rest.as(ANN).get("/evaluation/entries/" + entry.id() + "/score");
        assertEquals(200, score.status());
        assertEquals("4", score.body().get("points").toString());
        assertEquals("\"4.00\"", score.body().get("published").toString());
        assertEquals("Chất lượng", score.body().at("/trace/3/label/vi").asText());
        var month = rest.as(ANN).get("/evaluation/months/2026-02");
        assertEquals("2026-02", month.text("month"));
        assertEquals("4.00", month.text("published"));
        assertEquals("2026-02-12", month.body().at("/days/0/date").asText());
        assertEquals("4.00", rest.as(ANN).get("/evaluation/days/2026-02-12").text("published"));
        assertEquals(
                1,
                rest.as(ANN)
                        .get("/evaluation/days/2026-02-12/scores")
                        .body()
                        .get("scores")
                        .size());
        assertEquals(
                5, rest.as(ANN).get("/evaluation/grades").body().get("grades").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/entries/not-an-id/score",
                "/days/2026-02-30",
                "/days/+999999999-12-31",
                "/days/-0001-01-01",
                "/days/2026-02-12?person=somebody",
                "/months/2026-13",
                "/months/+999999999-12",
                "/grades?day=yesterday",
                "/grades?day=%2B999999999-12-31"
            })
    void whatCannotBeReadIsNamed(String path) {
        assertEquals(400, rest.as(ANN).get("/evaluation" + path).status(), path);
    }

    @Test
    void refusalsAreProblems() {
        var unknown = rest.as(ANN).get("/evaluation/entries/" + UUID.randomUUID() + "/score");
        assertEquals(404, unknown.status());
        assertEquals("evaluation.entry.unknown", unknown.text("code"));
        assertEquals(
                403, rest.as(ANN).get("/evaluation/days/2026-02-12?person=3").status());
        assertEquals(403, rest.as(ANN).get("/evaluation/pending").status());
        assertEquals(401, rest.anonymous().get("/evaluation/grades").status());
    }
}
