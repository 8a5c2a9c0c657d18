package vn.eoffice.kpi.catalogue.internal.readiness;

import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.internal.OfficeDirectory;
import vn.eoffice.kpi.catalogue.internal.text.Fold;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.directory.UnitId;

class UnitTreeTest {

    private static final UnitTree TREE = new UnitTree(new OfficeDirectory()
            .unit(1, "Tỉnh Khánh Hòa", null)
            .unit(2, "Sở Nội vụ", 1L)
            .unit(3, "Sở Tài chính", 1L)
            .unit(4, "Phòng Tổ chức", 2L)
            .unit(5, "Phòng Ngân sách", 3L)
            .unit(6, "Phòng Tổ chức", 3L)
            .unit(7, "Ban Quản lý", 1L)
            .units(LocalDate.of(2026, 11, 25)));

    @ParameterizedTest
    @CsvSource({
        "'',               1 7 2 4 3 5 6",
        "noi vu,           2",
        "Phòng tổ chức,    4 6",
        "to chuc noi vu,   4",
        "tổ chức tài chính, 6",
        "khanh hoa,        1",
        "khong co,         ''",
    })
    void unitsAreFoundByNameInTheOrderOfTheTree(String text, String ids) {
        assertEquals(ids, ids(TREE.page(Fold.words(text), null, 10).units()));
    }

    @Test
    void pagesGoOnBehindTheLastOneShown() {
        var seen = new ArrayList<Unit>();
        String place = null;
        do {
            var page = TREE.page(List.of(), place, 3);
            seen.addAll(page.units());
            place = page.place();
        } while (place != null);
        assertEquals("1 7 2 4 3 5 6", ids(seen));
    }

    @ParameterizedTest
    @CsvSource({"1, '', 1 2 3 4 5 6 7", "1, 3, 1 2 4 7", "3, '', 3 5 6", "3, 3, 3 5 6", "4, '', 4"})
    void whatLiesBelowEndsWhereItIsCut(long root, String cut, String ids) {
        var found = TREE.within(
                TREE.unit(new UnitId(root)).orElseThrow(),
                unit -> unit.id().toString().equals(cut));
        assertEquals(
                ids,
                ids(found.stream()
                        .sorted(comparing(Unit::id, comparing(UnitId::value)))
                        .toList()));
    }

    @Test
    void unitsInACircleEndTheWalk() {
        var circle = new UnitTree(
                new OfficeDirectory().unit(1, "A", 2L).unit(2, "B", 1L).units(LocalDate.of(2026, 11, 25)));
        var first = circle.unit(new UnitId(1)).orElseThrow();
        assertEquals("1 2", ids(circle.upwards(first)));
        assertEquals("1 2", ids(circle.within(first, unit -> false)));
        assertEquals(2, circle.page(List.of(), null, 10).units().size());
    }

    private static String ids(List<Unit> units) {
        return units.stream().map(unit -> unit.id().toString()).collect(Collectors.joining(" "));
    }
}
