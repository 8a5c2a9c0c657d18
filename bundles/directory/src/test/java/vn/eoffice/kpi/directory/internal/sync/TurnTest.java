package vn.eoffice.kpi.directory.internal.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnTest {

    @ParameterizedTest
    @CsvSource({
        "Phòng A, 2026-11-20, Phòng A, SAME",
        "Phòng A, 2026-11-25, Phòng A, SAME",
        "Phòng A, 2026-11-24, Phòng B, NEXT",
        "Phòng A, 2026-11-25, Phòng B, PUT_RIGHT",
        "Phòng A, 2026-11-26, Phòng B, PUT_RIGHT",
    })
    void aStateFollowsTheLastKnownOne(String known, LocalDate heard, String told, Turn expected) {
        var turn = Turn.of(unit(known), heard, unit(told), LocalDate.of(2026, 11, 25));
        assertEquals(expected, turn);
    }

    private static UnitState unit(String name) {
        return new UnitState(name, "Phòng", null, true);
    }
}
