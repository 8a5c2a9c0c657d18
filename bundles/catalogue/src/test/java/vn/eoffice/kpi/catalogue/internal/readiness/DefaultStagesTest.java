package vn.eoffice.kpi.catalogue.internal.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.catalogue.Stage;
import vn.eoffice.kpi.catalogue.internal.OfficeDirectory;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.platform.database.TestDatabase;

class DefaultStagesTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final UnitId ROOM = new UnitId(2);

    private Instant now = Instant.parse("2026-11-25T03:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @Test
    void anotherNodesDecisionIsSeenWithinTwoSeconds() {
        var store = new CatalogueStore(db.database(), clock);
        var stages = new DefaultStages(
                store, new OfficeDirectory().unit(1, "Sở", null).unit(2, "Phòng", 1L));
        var elsewhere = store.mapper(StageMapper.class);
        assertEquals(Stage.PREPARING, stages.stage(ROOM, TODAY));

        assertTrue(elsewhere.insert(act(1, 1, Stage.LIVE)));
        assertEquals(Stage.PREPARING, stages.stage(ROOM, TODAY));
        now = now.plus(Duration.ofSeconds(2));
        assertEquals(Stage.LIVE, stages.stage(ROOM, TODAY));
        assertEquals(Stage.PREPARING, stages.stage(ROOM, TODAY.minusDays(1)));

        assertTrue(elsewhere.insert(act(2, 1, Stage.SHADOW)));
        stages.forget();
        assertEquals(Stage.SHADOW, stages.stage(ROOM, TODAY));
        assertEquals(Stage.LIVE, stages.stage(new UnitId(1), TODAY));
        assertEquals(Stage.PREPARING, stages.stage(new UnitId(77), TODAY));
    }

    @Test
    void ofTwoDecisionsAtOnceOneIsKept() {
        var mapper = new CatalogueStore(db.database(), clock).mapper(StageMapper.class);
        assertTrue(mapper.insert(act(9, 1, Stage.SHADOW)));
        assertFalse(mapper.insert(act(9, 1, Stage.LIVE)));
        assertFalse(mapper.insert(act(9, 3, Stage.LIVE)));
        assertTrue(mapper.insert(act(9, 2, Stage.LIVE)));
        assertEquals(
                act(9, 2, Stage.LIVE),
                new StageBook(mapper.all()).history(new UnitId(9)).get(0));
    }

    private static StageAct act(long unit, int version, Stage stage) {
        return new StageAct(
                unit,
                version,
                stage,
                TODAY,
                "QĐ",
                "person:1",
                Instant.parse("2026-11-25T03:00:00Z").truncatedTo(ChronoUnit.MICROS));
    }
}
