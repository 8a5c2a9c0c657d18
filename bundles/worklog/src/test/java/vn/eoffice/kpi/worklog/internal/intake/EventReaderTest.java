package vn.eoffice.kpi.worklog.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.FlowEvent;
import vn.eoffice.kpi.host.api.FlowStep;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.worklog.internal.Events;

class EventReaderTest {

    private static final FlowEvent GOOD = new Events("office", "d1").completed();
    private static final FlowStep STEP = GOOD.step();
    private static final DocumentHeader DOCUMENT = GOOD.document();

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("time", with(null, DOCUMENT, STEP, 1)),
                Arguments.of("time", with(Instant.parse("0001-01-01T00:00:00Z"), DOCUMENT, STEP, 1)),
                Arguments.of("document", with(GOOD.time(), null, STEP, 1)),
                Arguments.of("step", with(GOOD.time(), DOCUMENT, null, 1)),
                Arguments.of("revision", with(GOOD.time(), DOCUMENT, STEP, -1)),
                Arguments.of("step.assignee", with(GOOD.time(), DOCUMENT, step(null, null, STEP.product()), 1)),
                Arguments.of(
                        "step.product.sha256",
                        with(GOOD.time(), DOCUMENT, step("p1", null, document("Trả lời", "/x", "SHA")), 1)),
                Arguments.of("step.reason", with(GOOD.time(), DOCUMENT, step("p1", "a\u0000b", null), 1)),
                Arguments.of("document.subject", with(GOOD.time(), document(" ", "/x", null), STEP, 1)),
                Arguments.of(
                        "document.link", with(GOOD.time(), document("Về việc", "javascript:alert(1)", null), STEP, 1)),
                Arguments.of("document.link", with(GOOD.time(), document("Về việc", "//elsewhere", null), STEP, 1)),
                Arguments.of("document", with(GOOD.time(), document("Về \ud800 việc", "/x", null), STEP, 1)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatIsMissingOrMalformedIsNamed(String field, FlowEvent event) {
        var reason = assertInstanceOf(EventReader.Waiting.class, EventReader.read(event))
                .reason();
        assertTrue(reason.vi().contains("“" + field + "”"), reason.vi());
        assertTrue(reason.en().contains("“" + field + "”"), reason.en());
    }

    @Test
    void unknownTypesAreKeptAndNotRead() {
        var event = new FlowEvent("office", "e1", "document.archived", null, null, null, null, 0);
        assertInstanceOf(EventReader.Ignored.class, EventReader.read(event));
    }

    @Test
    void completeEventIsAFact() {
        var fact = assertInstanceOf(EventReader.Understood.class, EventReader.read(GOOD))
                .fact();
        assertEquals(FactKind.COMPLETED, fact.kind());
        assertEquals(STEP, fact.step());
    }

    @Test
    void secretIsWhateverIsNotKnownToBeOpen() {
        var events = new Events("office", "d1");
        assertTrue(EventReader.secret(events.secrecy(Secrecy.CONFIDENTIAL).completed()));
        assertTrue(EventReader.secret(events.secrecy(null).completed()));
        assertTrue(EventReader.secret(
                events.secrecy(Secrecy.NORMAL).completed(events.reply(Events.SHA, Secrecy.TOP_SECRET))));
    }

    private static FlowEvent with(Instant time, DocumentHeader document, FlowStep step, long revision) {
        return new FlowEvent("office", "e1", GOOD.type(), time, document, step, GOOD.actor(), revision);
    }

    private static FlowStep step(String assignee, String reason, DocumentHeader product) {
        return new FlowStep(
                "s1",
                assignee == null ? null : STEP.assignee(),
                STEP.role(),
                null,
                null,
                null,
                null,
                null,
                STEP.completedAt(),
                product,
                reason);
    }

    private static DocumentHeader document(String subject, String link, String sha256) {
        return new DocumentHeader(
                DOCUMENT.key(),
                DOCUMENT.kind(),
                "1",
                "Công văn",
                subject,
                null,
                null,
                null,
                Secrecy.NORMAL,
                link,
                sha256);
    }
}
