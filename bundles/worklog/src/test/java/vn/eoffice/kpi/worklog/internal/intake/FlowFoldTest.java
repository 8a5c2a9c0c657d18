package vn.eoffice.kpi.worklog.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.host.api.FlowEvent;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.worklog.internal.Events;
import vn.eoffice.kpi.worklog.internal.intake.Share.Phase;

class FlowFoldTest {

    private final Events events = new Events("office", "d1");

    @ParameterizedTest
    @CsvSource({
        "assigned, OPEN",
        "assigned started, OPEN",
        "assigned completed, COMPLETED",
        "completed, COMPLETED",
        "assigned completed returned, OPEN",
        "assigned completed returned completed, COMPLETED",
        "assigned recalled, RECALLED",
        "assigned completed recalled, RECALLED",
        "assigned recalled assigned, OPEN",
        "assigned completed due-changed, COMPLETED",
    })
    void phaseFollowsWhatHappened(String types, Phase phase) {
        assertEquals(phase, fold(steps(types)).phase());
    }

    @ParameterizedTest
    @CsvSource({"document.recalled, RECALLED", "document.deleted, RECALLED", "document.closed, COMPLETED"})
    void whatHappensToTheDocumentConcernsEveryShare(String type, Phase phase) {
        assertEquals(
                phase,
                fold(events.step("step.assigned"), events.completed(), events.ofDocument(type))
                        .phase());
    }

    @Test
    void forInformationEarnsNoEntry() {
        events.role(FlowRole.FOR_INFORMATION);
        assertFalse(fold(events.step("step.assigned"), events.completed()).earnsEntry());
        events.role(FlowRole.COLLABORATOR);
        assertTrue(fold(events.completed()).earnsEntry());
    }

    @Test
    void everyDeadlineIsKeptWithWhoAndWhy() {
        var share = fold(
                events.due("2026-11-20T10:00:00Z").step("step.assigned"),
                events.due("2026-11-24T10:00:00Z").step("step.due-changed", "chờ số liệu của xã"),
                events.due("2026-11-24T10:00:00Z").step("step.started"),
                events.due(null).step("step.due-changed", "không còn thời hạn"));
        assertEquals(
                Arrays.asList(Instant.parse("2026-11-20T10:00:00Z"), Instant.parse("2026-11-24T10:00:00Z"), null),
                share.dueVersions().stream().map(DueVersion::due).toList());
        assertEquals("chờ số liệu của xã", share.dueVersions().get(1).reason());
        assertEquals("p2", share.dueVersions().get(1).by().value());
        assertNull(share.due());
    }

    @Test
    void deadlineToldByTheCompletionAloneIsTaken() {
        var share = fold(
                events.due(null).step("step.assigned"),
                events.due("2026-11-24T10:00:00Z").completed());
        assertEquals(Instant.parse("2026-11-24T10:00:00Z"), share.due());
    }

    @Test
    void suspensionsLastUntilWorkGoesOnOrIsDone() {
        var share = fold(
                events.step("step.assigned"),
                events.at("2026-11-17T01:00:00Z").step("step.suspended", "chờ ý kiến"),
                events.at("2026-11-18T01:00:00Z").step("step.suspended", "lặp lại"),
                events.at("2026-11-19T01:00:00Z").step("step.resumed"),
                events.at("2026-11-20T01:00:00Z").step("step.suspended", "chờ kinh phí"),
                events.at("2026-11-23T01:00:00Z").completed());
        assertEquals(
                List.of(Instant.parse("2026-11-19T01:00:00Z"), Instant.parse("2026-11-23T01:00:00Z")),
                share.suspensions().stream().map(Suspension::to).toList());
        assertEquals("chờ ý kiến", share.suspensions().get(0).reason());
    }

    @Test
    void factToldTwiceUnderTwoNamesCountsOnce() {
        var pushed = events.due("2026-11-20T10:00:00Z").step("step.due-changed", "một lần");
        var pulled = new FlowEvent(
                pushed.host(),
                "pulled-1",
                pushed.type(),
                pushed.time(),
                pushed.document(),
                pushed.step(),
                pushed.actor(),
                pushed.revision());
        assertEquals(fold(pushed), fold(pushed, pulled));
    }

    @Test
    void withoutRevisionsTheHostsClockOrders() {
        var assigned = unnumbered(events.at("2026-11-16T01:00:00Z").step("step.assigned"));
        var completed = unnumbered(events.at("2026-11-17T01:00:00Z").completed());
        var returned = unnumbered(events.at("2026-11-18T01:00:00Z").step("step.returned"));
        assertEquals(Phase.OPEN, fold(returned, completed, assigned).phase());
    }

    @Test
    void nothingToldOfTheShareIsNoShare() {
        assertTrue(FlowFold.fold(List.of(fact(events.ofDocument("document.registered"))), "s1")
                .isEmpty());
    }

    private FlowEvent[] steps(String types) {
        return Arrays.stream(types.split(" "))
                .map(type -> type.equals("completed") ? events.completed() : events.step("step." + type))
                .toArray(FlowEvent[]::new);
    }

    private static FlowEvent unnumbered(FlowEvent event) {
        return new FlowEvent(
                event.host(), event.id(), event.type(), event.time(), event.document(), event.step(), event.actor(), 0);
    }

    private static Share fold(FlowEvent... events) {
        return FlowFold.fold(Arrays.stream(events).map(FlowFoldTest::fact).toList(), "s1")
                .orElseThrow();
    }

    private static Fact fact(FlowEvent event) {
        return ((EventReader.Understood) EventReader.read(event)).fact();
    }
}
