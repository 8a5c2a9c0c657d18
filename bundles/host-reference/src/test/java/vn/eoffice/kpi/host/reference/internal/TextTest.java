package vn.eoffice.kpi.host.reference.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @ParameterizedTest
    @CsvSource({
        "Đề án Vị trí việc làm, de:* & an:* & vi:* & tri:* & viec:* & lam:*",
        "77/UBND-VP, 77:* & ubnd:* & vp:*",
        "'  ! & | :* ( '' ', ''",
        "Khánh Hòa 2026, khanh:* & hoa:* & 2026:*",
    })
    void whatIsTypedBecomesASafeQuery(String typed, String query) {
        assertEquals(query, Text.query(typed));
    }

    @Test
    void textIsComposedAndFreeOfControlCharacters() {
        String decomposed = Normalizer.normalize("Đã  xử\u00a0lý", Normalizer.Form.NFD);
        assertEquals("Đã xử lý", Text.line(" " + decomposed + "\u0000\n"));
        assertNull(Text.line(" \t\n"));
        assertEquals("một\n\nhai", Text.paragraphs("một\r\n\r\nhai\u0007 "));
        assertThrows(Refusal.class, () -> Text.required("x".repeat(501), "subject", "trích yếu", 500));
    }

    @Test
    void peopleAreSortedByGivenNameInVietnameseOrder() {
        List<String> names = List.of("Trần Văn Ẩn", "Lê Đức", "Phạm Dũng", "Nguyễn Văn An", "Bùi An", "Vũ Ánh");
        assertEquals(
                List.of("Bùi An", "Nguyễn Văn An", "Vũ Ánh", "Trần Văn Ẩn", "Phạm Dũng", "Lê Đức"),
                names.stream().sorted(Comparator.comparing(Text::sortKey)).toList());
    }
}
