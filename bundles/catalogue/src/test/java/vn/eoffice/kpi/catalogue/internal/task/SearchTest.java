package vn.eoffice.kpi.catalogue.internal.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.TaskPage;
import vn.eoffice.kpi.catalogue.TaskProfile;
import vn.eoffice.kpi.platform.rest.Problem;

class SearchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static final Tasks TASKS = new Tasks(List.of(
            task(1, "DC.01", "Soạn thảo văn bản hành chính đơn giản", "Soạn công văn, giấy mời theo mẫu"),
            task(2, "DC.05", "Báo cáo định kỳ tháng/quý/6 tháng/năm", "Tổng hợp kết quả"),
            task(3, "DC.27", "Soạn thông báo, giấy mời, lịch làm việc", null),
            task(4, "PC.47", "Triển khai văn bản quy phạm pháp luật", "Truyền tải thông tin"),
            task(5, "VP.12", "Hòa giải ở cơ sở", "Tổng hợp báo cáo")));

    @ParameterizedTest
    @CsvSource({
        "'',               DC.01 DC.05 DC.27 PC.47 VP.12",
        "dc,               DC.01 DC.05 DC.27",
        "dc.05,            DC.05",
        "giấy mời,         DC.27 DC.01",
        "giay moi,         DC.27 DC.01",
        "GIAY MOI,         DC.27 DC.01",
        "báo cáo,          DC.05 VP.12",
        "bao cao quy,      DC.05",
        "quý báo cáo,      DC.05",
        "tkvb,             PC.47",
        "TKVB,             PC.47",
        "vbqp,             PC.47",
        "hoà giải,         VP.12",
        "hòa giải,         VP.12",
        "van ban,          DC.01 PC.47",
        "xyz,              ''",
        "'   ',            DC.01 DC.05 DC.27 PC.47 VP.12",
        "' báo   cáo ',    DC.05 VP.12",
        "'/',              DC.01 DC.05 DC.27 PC.47 VP.12",
        "tháng/quý,        DC.05",
        "bao ca,           DC.05 VP.12",
        "ao cao,           ''",
        "tk,               PC.47",
        "t,                PC.47 DC.01 DC.05 DC.27 VP.12",
        "dc05,             DC.05",
        "DC 05,            DC.05",
        "05,               DC.05",
        "dc 9 giay moi,    ''",
        "dc giay moi,      DC.01 DC.27",
        "HÒA GIẢI,         VP.12",
        "hoà giai o co so, VP.12",
        "ho\u0300a gia\u0309i, VP.12",
        "hoa\u0300 giải,  VP.12",
        "hgocs,            VP.12",
        "quyết định,       ''",
    })
    void tasksAreFoundByWhatPeopleType(String text, String codes) {
        assertEquals(codes, codes(search(text, null, 100)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void pagesTogetherAreTheWholeList(int size) {
        for (var text : List.of("", "b", "van ban", "o")) {
            var all = new ArrayList<Task>();
            String cursor = null;
            do {
                var page = search(text, cursor, size);
                all.addAll(page.tasks());
                cursor = page.next();
            } while (cursor != null);
            assertEquals(search(text, null, 100).tasks(), all, text);
        }
    }

    @Test
    void aTaskThatGoesBetweenTwoPagesSkipsNoOther() {
        var first = search("", null, 2);
        var fewer = new Tasks(TASKS.versions().stream()
                .filter(task -> !task.code().equals("DC.05"))
                .toList());
        var second = Search.search(fewer, DAY, task -> true, "", first.next(), 2);
        assertEquals("DC.27 PC.47", codes(second));
    }

    @Test
    void onlyOfferedTasksInForceAreFound() {
        assertEquals("", codes(Search.search(TASKS, LocalDate.of(2025, 12, 31), task -> true, "", null, 10)));
        assertEquals("DC.05", codes(Search.search(TASKS, DAY, task -> task.id().value() == 2, "", null, 10)));
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "101, ''", "-1, ''", "10, '%%%'", "10, 'eA'", "10, 'x'"})
    void whatCannotBeAPageIsRefused(int limit, String cursor) {
        assertThrows(Problem.class, () -> search("", cursor.isEmpty() ? null : cursor, limit));
    }

    @Test
    void anEndlessTextIsRefused() {
        assertThrows(Problem.class, () -> search("x".repeat(201), null, 10));
    }

    private static TaskPage search(String text, String cursor, int limit) {
        return Search.search(TASKS, DAY, task -> true, text, cursor, limit);
    }

    private static String codes(TaskPage page) {
        return String.join(" ", page.tasks().stream().map(Task::code).toList());
    }

    private static Task task(long id, String code, String name, String detail) {
        return new Task(
                new TaskId(id),
                1,
                code,
                name,
                detail,
                "Văn bản",
                "văn bản",
                TaskGroup.B,
                null,
                null,
                null,
                false,
                List.of(),
                LocalDate.of(2026, 1, 1),
                null,
                TaskProfile.NONE);
    }
}
