package vn.eoffice.kpi.catalogue.internal.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.kpi.catalogue.OutcomeCard.Stage;

class ColumnTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyColumnSaysWhatItIs(Kind kind) {
        var columns = kind.columns();

        assertFalse(columns.isEmpty());
        assertEquals(
                columns.size(), columns.stream().map(Column::field).distinct().count());
        assertEquals(
                columns.size(),
                columns.stream().map(c -> c.header().vi()).distinct().count());
        for (var column : columns) {
            Stream.of(
                            column.header().vi(),
                            column.header().en(),
                            column.example(),
                            column.meaning().vi(),
                            column.meaning().en())
                    .forEach(text -> assertFalse(text.isBlank(), column.field()));
        }
    }

    @Property
    void partsComeBackFromOneCell(@ForAll("texts") List<String> texts) {
        for (var parts : Parts.values()) {
            assertEquals(texts, parts.split(parts.join(texts)));
        }
    }

    @Property
    void stagesComeBackFromOneCell(@ForAll("texts") List<String> names, @ForAll boolean onFollowUp) {
        var stages = names.stream()
                .map(name -> new Stage(name, new BigDecimal("0.25"), onFollowUp))
                .toList();

        assertEquals(stages, StageText.read(StageText.write(stages)));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars("ab ;|\\:*0.\n")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .list()
                .ofMaxSize(5);
    }

    @Test
    void aClerksWritingIsUnderstood() {
        assertEquals(List.of("a", "b c", "d\\e"), Parts.WORDS.split(" a;b c ;; d\\e;"));
        assertEquals(List.of("a; b", "c | d"), Parts.SENTENCES.split("a; b||c | d ||"));
        assertEquals(
                List.of(
                        new Stage("Vận động", new BigDecimal("0.5"), false),
                        new Stage("Duy trì", new BigDecimal("0.5"), true)),
                StageText.read("Vận động:0,5;Duy trì : 0.5 *"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vận động", "Vận động: nhiều", ": 1", "a: 1e9", "a: -1"})
    void aStageWithoutShareIsNone(String cell) {
        assertThrows(IllegalArgumentException.class, () -> StageText.read(cell));
    }
}
