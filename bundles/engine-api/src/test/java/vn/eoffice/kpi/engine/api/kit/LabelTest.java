package vn.eoffice.kpi.engine.api.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.eoffice.kpi.engine.api.Expression;
import vn.eoffice.kpi.engine.api.Fixed;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.api.TraceLine;

class LabelTest {

    record Case(Object argument, String vi, String en) {}

    static Stream<Case> cases() {
        return Stream.of(
                new Case(new BigDecimal("1.50"), "1,5", "1.5"),
                new Case(new BigDecimal("1E+3"), "1000", "1000"),
                new Case(new BigDecimal("0.00"), "0", "0"),
                new Case(new Fixed(new BigDecimal("19.80")), "19,80", "19.80"),
                new Case(LocalDate.of(2026, 3, 12), "12/03/2026", "2026-03-12"),
                new Case(-3, "-3", "-3"),
                new Case("100%s", "100%s", "100%s"),
                new Case(Month.MARCH, "MARCH", "MARCH"),
                new Case(Expression.of("%s × %s", new BigDecimal("1.3"), 2), "1.3 × 2", "1.3 × 2"),
                new Case(Label.of("trừ %s%", "minus %s%", new BigDecimal("2.5")), "trừ 2,5%", "minus 2.5%"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachLanguageWritesInItsWay(Case one) {
        var label = Label.of("còn %s.", "left: %s.", one.argument());
        assertEquals("còn " + one.vi() + ".", label.vi());
        assertEquals("left: " + one.en() + ".", label.en());
    }

    @Test
    void equalNumbersMakeEqualTexts() {
        assertEquals(
                Label.of("%s giờ", "%s hours", new BigDecimal("1")),
                Label.of("%s giờ", "%s hours", new BigDecimal("1.00")));
        assertEquals(
                TraceLine.of("norm", Label.of("a", "b"), new BigDecimal("4.0"), null, "r"),
                TraceLine.of("norm", Label.of("a", "b"), new BigDecimal("4"), null, "r"));
    }

    @Test
    void whatCouldFailWhenItIsReadIsRefusedWhenItIsMade() {
        assertThrows(IllegalArgumentException.class, () -> Label.of("%s", "no place", 1));
        assertThrows(IllegalArgumentException.class, () -> Label.of("%s và %s", "%s and %s", 1));
        assertThrows(IllegalArgumentException.class, () -> Expression.of("%s", new Object()));
        assertThrows(IllegalArgumentException.class, () -> Expression.of("%s", (Object) null));
        var changing = new ArrayList<>(List.of(1));
        assertThrows(
                IllegalArgumentException.class, () -> TraceLine.of("norm", Label.of("a", "b"), changing, null, "rule"));
        assertThrows(IllegalArgumentException.class, () -> TraceLine.of("norm", Label.of("a", "b"), 1, null, changing));
    }
}
