package vn.eoffice.kpi.catalogue.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MadeCodeTest {

    private static final String ONE = MadeCode.of("Hòa giải ở cơ sở", "Chuẩn bị hồ sơ", "Biên bản", null);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Hòa giải ở cơ sở, Chuẩn bị hồ sơ, Biên bản, -, true",
                "hoà  giải ở cơ sở, Chuẩn bị hồ sơ., biên bản, -, true",
                "Hóa giải ở cơ sở, Chuẩn bị hồ sơ, Biên bản, -, false",
                "Hòa giải ở cơ sở, -, Biên bản, -, false",
                "Hòa giải ở cơ sở, Chuẩn bị hồ sơ, Báo cáo, -, false",
                "Hòa giải ở cơ sở, Chuẩn bị hồ sơ, Biên bản, SNV, false",
                "Hòa giải ở cơ sở Chuẩn bị, hồ sơ, Biên bản, -, false"
            })
    void theSameWordsGiveTheSameCode(String name, String detail, String product, String scope, boolean same) {
        assertEquals(same, MadeCode.of(name, detail, product, scope).equals(ONE));
    }

    @org.junit.jupiter.api.Test
    void codesStayWhatTheyWere() {
        assertEquals(13, ONE.length());
        assertEquals(MadeCode.PREFIX, ONE.substring(0, 3));
    }
}
