package vn.eoffice.kpi.catalogue.internal.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.eoffice.kpi.catalogue.internal.text.Fold;

class LexiconTest {

    private static final String[] LINES = {
        "# a remark",
        "",
        "- về việc",
        "covid | bão => dịch bệnh",
        "[step]",
        "góp ý dự thảo => tham gia ý kiến",
        "[product]",
        "Giấy mời | Thông báo: họp => lịch làm việc",
        "Chỉ thị: => xây dựng chỉ thị",
        "[field]",
        "rừng => lâm nghiệp",
        "cháy rừng => bảo vệ rừng",
        "y tế => chăm sóc sức khỏe",
        "[name]",
        "sở y tế | chi cục rừng"
    };

    @ParameterizedTest
    @CsvSource({
        "MARKED, '',        Phòng chống COVID-19,    dich benh",
        "MARKED, '',        ứng phó bão số 16,       dich benh",
        "MARKED, '',        báo cáo quý,             ''",
        "MARKED, Giấy mời,  Họp giao ban,            lich lam viec",
        "MARKED, Công văn,  Họp giao ban,            ''",
        "BARE,   '',        phong chong covid,       dich benh",
        "BARE,   '',        bao cao quy,             ''",
        "MARKED, Công văn,  Góp ý dự thảo về COVID,  dich benh; tham gia y kien",
        "MARKED, Công văn,  Góp ý về dự thảo,        ''",
        "MARKED, Chỉ thị,   Tăng cường,              xay dung chi thi",
        "MARKED, '',        Trồng rừng,              lam nghiep",
        "MARKED, '',        Phòng cháy rừng,         bao ve rung",
        "MARKED, '',        Cháy rừng và trồng rừng, lam nghiep; bao ve rung",
        "MARKED, '',        Công tác y tế,           cham soc suc khoe",
        "MARKED, '',        Sở Y tế báo cáo quý,     ''",
        "MARKED, '',        Sở Y tế trồng rừng,      lam nghiep",
    })
    void otherNamesAreUnderstood(Script script, String type, String text, String meaning) {
        var lexicon = Lexicon.of(script, Stream.of(LINES));
        var found = lexicon.heard(String.join(" ", script.words(type)), script.words(text)).stream()
                .map(heard -> String.join(" ", heard.rule().meaning()))
                .map(Fold::fold)
                .collect(Collectors.joining("; "));
        assertEquals(meaning, found);
    }

    @Test
    void theLongestPhraseCounts() {
        var lexicon =
                Lexicon.of(Script.MARKED, Stream.of("dịch | phòng chống dịch | phòng chống dịch tả => dịch bệnh"));
        assertEquals(
                List.of(3),
                lexicon.heard("", Script.MARKED.words("Phòng, chống dịch mùa hè, dịch sởi")).stream()
                        .map(Lexicon.Heard::length)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"về việc phòng bão, false", "bão số 3, true", "về việc bão số 3, true", "ứng phó bão, false"})
    void whatStandsFirstIsKnown(String text, boolean first) {
        var heard = Lexicon.of(Script.MARKED, Stream.of(LINES)).heard("", Script.MARKED.words(text));
        assertEquals(List.of(first), heard.stream().map(Lexicon.Heard::first).toList());
    }

    @Test
    void someWordsSayNothing() {
        var lexicon = Lexicon.of(Script.BARE, Stream.of(LINES));
        assertTrue(lexicon.saysNothing("viec"));
        assertFalse(lexicon.saysNothing("covid"));
    }

    @Test
    void aLineWithoutItsSignIsNamed() {
        var fault = assertThrows(IllegalArgumentException.class, () -> Lexicon.of(Script.BARE, Stream.of("covid")));
        assertTrue(fault.getMessage().contains("covid"));
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void theLexiconOfTheBundleCanBeRead(Script script) {
        assertFalse(Lexicon.ofBundle(script)
                .heard("", script.words("phòng chống dịch COVID-19"))
                .isEmpty());
    }
}
