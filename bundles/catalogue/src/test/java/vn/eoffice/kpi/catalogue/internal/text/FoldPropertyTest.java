package vn.eoffice.kpi.catalogue.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldPropertyTest {

    private static final String VIETNAMESE =
            "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵAĂÂĐÊÔƠƯẮỆỢ019 ,.-/–“”";

    @Test
    void foldingTwiceIsFoldingOnce() {
        Stream.concat(
                        texts(VIETNAMESE.codePoints().toArray()),
                        texts(new Random(7)
                                .ints(5_000, 1, 0x1FFFF)
                                .filter(c -> c < 0xD800 || c > 0xDFFF)
                                .toArray()))
                .forEach(text -> assertEquals(Fold.fold(text), Fold.fold(Fold.fold(text)), text));
    }

    @Test
    void foldedVietnameseHasNoMarksCapitalsOrGaps() {
        vietnamese().forEach(text -> assertTrue(Fold.fold(text).matches("([a-z0-9]+( [a-z0-9]+)*)?"), text));
    }

    @Test
    void theFormOfUnicodeAndCapitalsDoNotMatter() {
        vietnamese().forEach(text -> {
            for (var form : Normalizer.Form.values()) {
                assertEquals(Fold.fold(text), Fold.fold(Normalizer.normalize(text, form)), text);
                assertEquals(Fold.markedWords(text), Fold.markedWords(Normalizer.normalize(text, form)), text);
            }
            assertEquals(Fold.fold(text), Fold.fold(text.toUpperCase(Locale.ROOT)), text);
        });
    }

    @Test
    void markedAndFoldedWordsAreAsMany() {
        vietnamese()
                .forEach(text -> assertEquals(
                        Fold.words(text).size(), Fold.markedWords(text).size(), text));
    }

    private static Stream<String> vietnamese() {
        return texts(VIETNAMESE.codePoints().toArray());
    }

    /** 2000 texts of up to 40 of these characters, the same in every run. */
    private static Stream<String> texts(int[] characters) {
        var random = new Random(2026);
        return Stream.generate(() -> random.ints(random.nextInt(41), 0, characters.length)
                        .map(i -> characters[i])
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .limit(2_000);
    }
}
