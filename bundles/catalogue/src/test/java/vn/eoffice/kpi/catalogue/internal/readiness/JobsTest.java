package vn.eoffice.kpi.catalogue.internal.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.internal.readiness.JobMapper.DescriptionRow;
import vn.eoffice.kpi.catalogue.internal.readiness.JobMapper.FrameworkRow;
import vn.eoffice.kpi.catalogue.internal.readiness.JobMapper.PositionRow;

class JobsTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);
    private static final LocalDate WINTER = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Trưởng phòng,   2026-12-01, VT2 VT3",
                "truong PHONG,   2026-12-01, VT2 VT3",
                "Trưởng phòng,   2026-08-31, VT2",
                "Chuyên viên,    2026-12-01, VT1",
                "Chuyên  viên.,  2026-12-01, VT1",
                "Chuyên viên,    2026-02-28, ''",
                "Chuyên viên cao cấp, 2026-12-01, ''",
            })
    void aTitleMeansThePositionsOfThatName(String title, LocalDate day, String codes) {
        assertEquals(codes, jobs(day).named(title).stream().map(Position::code).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "u3 u2 u1, 2026-12-01, MT-u3",
                "u4 u2 u1, 2026-12-01, MT-u2",
                "u5 u1,    2026-12-01, MT",
                "u3 u2 u1, 2026-08-31, MT-u2",
                "u3 u2 u1, 2026-02-28, -",
            })
    void theNearestDescriptionUpwardsHolds(String units, LocalDate day, String code) {
        var position = new Position(1, "VT1", "Chuyên viên", "Nghiệp vụ");
        assertEquals(
                code,
                jobs(day)
                        .description(position, Arrays.asList(units.split(" ")))
                        .map(Description::code)
                        .orElse(null));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"Nghiệp vụ, true", "Lãnh đạo, true", "Hỗ trợ, false", "-, false"})
    void aFrameworkIsForGroupsOfPositions(String group, boolean there) {
        assertEquals(there, jobs(WINTER).hasFramework(group));
        assertEquals(false, jobs(SPRING).hasFramework(group));
    }

    /** Who holds what: by the title, or in its place what the catalogue says. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Chuyên viên              | ''        | VT1 HOST
        Chuyên viên;Lái xe       | ''        | VT1 HOST, ? HOST
        Trưởng phòng             | ''        | ? HOST VT2/VT3
        Trưởng phòng             | VT3       | VT3 CORRECTED
        Chuyên viên;Trưởng phòng | VT3       | VT3 CORRECTED
        Trưởng phòng             | VT3;VT1   | VT3 CORRECTED, VT1 CORRECTED
        ''                       | VT1       | VT1 CORRECTED
        Chuyên viên              | BỎ        | ? CORRECTED
        ''                       | ''        | ''
        """)
    void theCatalogueGoesBeforeTheHost(String titles, String holdings, String held) {
        var found = Held.in(
                texts(titles).stream().map(HeldPosts::titled).toList(),
                texts(holdings).stream()
                        .map(code -> new HoldingRow(1, "x", 1, "p1", "u1", code, SPRING, null))
                        .toList(),
                jobs(WINTER),
                List.of("u1"));
        assertEquals(
                held,
                found.stream()
                        .map(one -> (one.position() == null
                                        ? "?"
                                        : one.position().code())
                                + (one.corrected() ? " CORRECTED" : " HOST")
                                + (one.candidates().isEmpty() ? "" : " ")
                                + one.candidates().stream().map(Position::code).collect(Collectors.joining("/")))
                        .collect(Collectors.joining(", ")));
    }

    private static List<String> texts(String all) {
        return Arrays.stream(all.split(";")).filter(text -> !text.isEmpty()).toList();
    }

    private static Jobs jobs(LocalDate day) {
        return new Jobs(
                List.of(
                        new PositionRow(1, "VT1", "Chuyên viên", "Nghiệp vụ", SPRING, null),
                        new PositionRow(2, "VT2", "Trưởng phòng", "Lãnh đạo", SPRING, null),
                        new PositionRow(3, "VT3", "Trưởng Phòng", "Lãnh đạo", AUTUMN, null)),
                List.of(
                        new DescriptionRow(11, "MT", "VT1", null, true, SPRING, null),
                        new DescriptionRow(12, "MT-u2", "VT1", "u2", true, SPRING, null),
                        new DescriptionRow(13, "MT-u3", "VT1", "u3", false, AUTUMN, null)),
                List.of(new FrameworkRow(List.of("Nghiệp vụ", "Lãnh đạo"), AUTUMN, null)),
                day);
    }
}
