package vn.eoffice.kpi.worklog.internal.intake;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.FlowEvent;
import vn.eoffice.kpi.host.api.FlowStep;
import vn.eoffice.kpi.host.api.Secrecy;

/** Reads a stored event as a fact, or says what is wrong with it. Pure. */
final class EventReader {

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final int LONGEST_STEP = 100;

    sealed interface Reading {}

    record Understood(Fact fact) implements Reading {}

    record Waiting(Reason reason) implements Reading {}

    record Ignored(Reason reason) implements Reading {}

    private EventReader() {}

    static Reading read(FlowEvent event) {
        var kind = FactKind.of(event.type()).orElse(null);
        if (kind == null) {
            return new Ignored(Reason.unknownType(event.type()));
        }
        var at = event.time();
        var document = event.document();
        if (at == null) {
            return new Waiting(Reason.missing("time"));
        }
        if (document == null) {
            return new Waiting(Reason.missing("document"));
        }
        var fault = fault(event, document, at);
        if (fault != null) {
            return new Waiting(fault);
        }
        var step = kind.ofStep() ? event.step() : null;
        if (kind.ofStep()) {
            var stepFault = step == null ? Reason.missing("step") : fault(step);
            if (stepFault != null) {
                return new Waiting(stepFault);
            }
        }
        return new Understood(
                new Fact(event.host(), event.id(), kind, event.revision(), at, event.actor(), document, step));
    }

    /** Whatever is not known to be open is taken for secret. */
    static boolean secret(FlowEvent event) {
        var product = event.step() == null ? null : event.step().product();
        return Stream.ofNullable(event.document()).anyMatch(EventReader::secret)
                || Stream.ofNullable(product).anyMatch(EventReader::secret);
    }

    private static boolean secret(DocumentHeader document) {
        return document.secrecy() != Secrecy.NORMAL;
    }

    private static @Nullable Reason fault(FlowEvent event, DocumentHeader document, Instant at) {
        if (event.revision() < 0) {
            return Reason.malformed("revision");
        }
        if (implausible(at)) {
            return Reason.malformed("time");
        }
        return fault("document", document);
    }

    private static @Nullable Reason fault(FlowStep step) {
        if (blank(step.key())) {
            return Reason.missing("step.key");
        }
        if (step.key().length() > LONGEST_STEP || unprintable(step.key())) {
            return Reason.malformed("step.key");
        }
        if (step.assignee() == null) {
            return Reason.missing("step.assignee");
        }
        if (absent(step.role())) {
            return Reason.missing("step.role");
        }
        if (Stream.of(step.assignedAt(), step.dueAt(), step.completedAt()).anyMatch(EventReader::implausible)) {
            return Reason.malformed("step.assignedAt, step.dueAt, step.completedAt");
        }
        if (unprintable(step.reason())) {
            return Reason.malformed("step.reason");
        }
        return step.product() == null ? null : fault("step.product", step.product());
    }

    /** Hosts are foreign code: what the signature promises is looked at all the same. */
    private static @Nullable Reason fault(String name, DocumentHeader document) {
        if (absent(document.key())) {
            return Reason.missing(name + ".key");
        }
        if (blank(document.subject())) {
            return Reason.missing(name + ".subject");
        }
        if (absent(document.link())) {
            return Reason.missing(name + ".link");
        }
        // People follow it, so it must lead to a page and nowhere else.
        if (!document.link().matches("(/(?!/)|https?://).*")) {
            return Reason.malformed(name + ".link");
        }
        if (document.sha256() != null && !document.sha256().matches("[0-9a-f]{64}")) {
            return Reason.malformed(name + ".sha256");
        }
        boolean printable = Stream.of(
                        document.key().value(),
                        document.number(),
                        document.type(),
                        document.subject(),
                        document.issuer(),
                        document.field(),
                        document.link())
                .noneMatch(EventReader::unprintable);
        return printable ? null : Reason.malformed(name);
    }

    private static boolean implausible(@Nullable Instant time) {
        return time != null && (time.isBefore(EARLIEST) || time.isAfter(LATEST));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean absent(@Nullable Object value) {
        return value == null;
    }

    /** PostgreSQL keeps no NUL and no half of a surrogate pair. */
    private static boolean unprintable(@Nullable String text) {
        return text != null && text.codePoints().anyMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF));
    }
}
