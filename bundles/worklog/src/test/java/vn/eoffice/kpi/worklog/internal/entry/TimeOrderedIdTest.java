package vn.eoffice.kpi.worklog.internal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTest {

    private static final Instant NOON = Instant.parse("2026-03-12T05:00:00Z");

    @Test
    void isOfVersion7AndNeverTheSame() {
        var id = TimeOrderedId.at(NOON);
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertNotEquals(id, TimeOrderedId.at(NOON));
    }

    @Test
    void sortsByTimeAsPostgreSqlSorts() {
        var earlier = TimeOrderedId.at(NOON).toString();
        assertTrue(earlier.compareTo(TimeOrderedId.at(NOON.plusMillis(1)).toString()) < 0);
    }
}
