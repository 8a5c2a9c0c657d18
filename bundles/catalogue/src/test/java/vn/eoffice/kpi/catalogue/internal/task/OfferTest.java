package vn.eoffice.kpi.catalogue.internal.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.TaskProfile;
import vn.eoffice.kpi.catalogue.internal.StubDirectory;

class OfferTest {

    @ParameterizedTest(name = "task for ({0}), posts in ({1}): {2}")
    @CsvSource({
        "'',        'Văn phòng',           true",
        "Văn phòng, 'Văn phòng',           true",
        "Văn phòng, 'Tài chính',           false",
        "Văn phòng, 'Tài chính|Văn phòng', true",
        "Văn phòng, '?|Tài chính',         false",
        "Văn phòng, '?',                   true",
        "Văn phòng, '',                    true",
    })
    void aTaskIsOfferedByPositionGroup(String taskGroup, String postGroups, boolean offered) {
        var posts = list(postGroups).stream()
                .map(group -> StubDirectory.post(group.equals("?") ? null : group))
                .toList();
        assertEquals(offered, Offer.to(posts, Set.of()).test(task(list(taskGroup))));
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split("\\|")).filter(part -> !part.isEmpty()).toList();
    }

    private static Task task(List<String> groups) {
        return new Task(
                new TaskId(1),
                1,
                "A",
                "A",
                null,
                "A",
                "A",
                TaskGroup.C,
                null,
                null,
                null,
                false,
                groups,
                LocalDate.of(2026, 1, 1),
                null,
                TaskProfile.NONE);
    }
}
