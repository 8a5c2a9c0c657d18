package vn.eoffice.kpi.catalogue.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource({
        "'Đang thi đạo đức', dang thi dao duc",
        "'ĐƯỜNG BỘ', duong bo",
        "'hòa giải', hoa giai",
        "'hoà giải', hoa giai",
        "'  Kế hoạch/chương trình – năm 2026 ', ke hoach chuong trinh nam 2026",
        "'NL-DC.05', nl dc 05",
        "'Nghị quyết số 28/2026/QH16', nghi quyet so 28 2026 qh16",
        "'İstanbul', istanbul",
        "'…', ''",
        "'', ''",
    })
    void foldedTextIsWhatPeopleType(String text, String folded) {
        assertEquals(folded, Fold.fold(text));
    }

    @ParameterizedTest
    @CsvSource({"Triển khai văn bản, tkvb", "'Tổng hợp đơn thư, kiến nghị', thdtkn", "'Báo cáo 6 tháng', bc6t", "'', ''"
    })
    void initialsAreTheFirstLetters(String text, String initials) {
        assertEquals(initials, Fold.initials(text));
    }

    @ParameterizedTest
    @CsvSource({"hòa, hoà", "thủy lợi, thuỷ lợi", "khỏe, khoẻ", "HÓA, hoá"})
    void bothPlacesOfAToneAreOneMarkedWord(String one, String other) {
        assertEquals(Fold.markedWords(one), Fold.markedWords(other));
    }

    @ParameterizedTest
    @CsvSource({"bão, báo", "giá, gia", "đất, dat", "họp, hợp"})
    void marksTellWordsApart(String one, String other) {
        assertNotEquals(Fold.markedWords(one), Fold.markedWords(other));
    }

    @ParameterizedTest
    @CsvSource({"ke hoach, false", "kế hoạch, true", "Dao duc, false", "đao, true", "2026, false"})
    void textIsMarkedOrBare(String text, boolean marked) {
        assertEquals(marked, Fold.isMarked(text));
    }
}
