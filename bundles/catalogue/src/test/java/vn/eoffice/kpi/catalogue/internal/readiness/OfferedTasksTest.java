package vn.eoffice.kpi.catalogue.internal.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.TaskProfile;

class OfferedTasksTest {

    /** Tasks are written "scope/groups=norm", groups by commas, everything may be left out. */
    @ParameterizedTest(name = "{4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
        ''                       | VP    | SNV | false | no task at all
        /VP=2                    | VP    | SNV | true  | one for the group
        /VP=                     | VP    | SNV | false | without a norm
        /VP=2 /VP=               | VP    | SNV | false | each one for the group needs a norm
        /VP=2 /=                 | VP    | SNV | true  | one for everybody without a norm does not count
        /KT=2                    | VP    | SNV | false | one for another group
        /KT= /=1                 | VP    | SNV | true  | one for everybody where none is for the group
        /KT=1 /=                 | VP    | SNV | false | which needs a norm then
        STC/VP=2                 | VP    | SNV | false | one of another scope
        SNV/VP=2                 | VP    | SNV | true  | one of the scope
        SNV/VP=2 STC/VP=         | VP    | SNV | true  | what another scope lacks does not matter
        SNV/VP=2 /VP=            | VP    | SNV | false | what is offered everywhere does
        /VP,KT=2                 | VP,KT | SNV | true  | one for two groups of somebody with two posts
        /VP=2 /KT=               | VP,KT | SNV | false | each of their groups
        /VP=2                    | -     | SNV | true  | a group that the host does not tell is offered all
        /VP=2 /KT=               | -     | SNV | false | so that all need norms
        """)
    void whoHasTasksThatCanBeScored(String tasks, String groups, String scopes, boolean suffice, String why) {
        var offered = new OfferedTasks(
                Stream.of(tasks.split(" ")).filter(text -> !text.isEmpty()).map(OfferedTasksTest::task));
        assertEquals(suffice, offered.suffice(groups == null ? Set.of() : Set.of(groups.split(",")), Set.of(scopes)));
    }

    private static Task task(String text) {
        var scope = text.substring(0, text.indexOf('/'));
        var groups = text.substring(text.indexOf('/') + 1, text.indexOf('='));
        var norm = text.substring(text.indexOf('=') + 1);
        return new Task(
                new TaskId(1),
                1,
                "A",
                "Tên",
                null,
                "Văn bản",
                "văn bản",
                TaskGroup.B,
                null,
                null,
                norm.isEmpty() ? null : new BigDecimal(norm),
                false,
                groups.isEmpty() ? List.of() : Arrays.asList(groups.split(",")),
                LocalDate.of(2026, 1, 1),
                null,
                new TaskProfile(scope.isEmpty() ? null : scope, null, null, null, null, null));
    }
}
