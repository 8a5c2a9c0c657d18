package vn.eoffice.kpi.catalogue.internal.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thực hiện Thông báo số 228-TB/TU ngày 01/10/2021 | Thực hiện Thông báo số ngày",
                "Giá đất trên địa bàn tỉnh Bình Dương năm 2020 | Giá đất trên địa bàn tỉnh năm 2020",
                "Trạm Y tế xã Chiềng Hặc | Trạm Y tế xã",
                "xã hội học tập | xã hội học tập",
                "Xã hội hóa giáo dục | Xã hội hóa giáo dục",
                "một số điều | một số điều",
            })
    void numbersDatesAndPlacesAreLeftOut(String subject, String bare) {
        assertEquals(bare, Subject.bare(subject).replaceAll("\\s+", " ").strip());
    }
}
