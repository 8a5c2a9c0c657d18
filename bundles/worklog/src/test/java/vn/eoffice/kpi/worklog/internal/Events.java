package vn.eoffice.kpi.worklog.internal;

import java.time.Instant;
import java.time.LocalDate;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.DocumentKey;
import vn.eoffice.kpi.host.api.FlowEvent;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.api.FlowStep;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.api.UnitKey;

/** Flow events of one document at one host, in the making. */
public final class Events {

    public static final String SHA = "a".repeat(64);

    private final String host;
    private final String document;
    private long revision;
    private Instant time = Instant.parse("2026-11-16T01:00:00Z");
    private Instant due = Instant.parse("2026-11-24T10:00:00Z");
    private String subject = "Về việc báo cáo tình hình phòng cháy";
    private Secrecy secrecy = Secrecy.NORMAL;
    private String assignee = "p1";
    private FlowRole role = FlowRole.LEAD;

    public Events(String host, String document) {
        this.host = host;
        this.document = document;
    }

    public Events at(String when) {
        time = Instant.parse(when);
        return this;
    }

    public Events due(String when) {
        due = when == null ? null : Instant.parse(when);
        return this;
    }

    public Events subject(String text) {
        subject = text;
        return this;
    }

    public Events secrecy(Secrecy value) {
        secrecy = value;
        return this;
    }

    public Events assignee(String key) {
        assignee = key;
        return this;
    }

    public Events role(FlowRole value) {
        role = value;
        return this;
    }

    public DocumentHeader header() {
        return header(document, DocumentHeader.Kind.INCOMING, subject, secrecy, null);
    }

    public DocumentHeader reply(String sha256, Secrecy itsSecrecy) {
        return header(document + "-reply", DocumentHeader.Kind.OUTGOING, "Trả lời " + subject, itsSecrecy, sha256);
    }

    /** Of the document as a whole. */
    public FlowEvent ofDocument(String type) {
        return event(type, null);
    }

    public FlowEvent step(String type) {
        return step(type, null, null, null);
    }

    public FlowEvent step(String type, String reason) {
        return step(type, null, null, reason);
    }

    public FlowEvent completed() {
        return step("step.completed", time, reply(SHA, Secrecy.NORMAL), null);
    }

    public FlowEvent completed(DocumentHeader product) {
        return step("step.completed", time, product, null);
    }

    private FlowEvent step(String type, Instant completedAt, DocumentHeader product, String reason) {
        return event(
                type,
                new FlowStep(
                        "s1",
                        new PersonKey(assignee),
                        role,
                        null,
                        new UnitKey("u1"),
                        Instant.parse("2026-11-16T01:00:00Z"),
                        due,
                        null,
                        completedAt,
                        product,
                        reason));
    }

    private FlowEvent event(String type, FlowStep step) {
        revision++;
        return new FlowEvent(
                host, document + "-" + revision, type, time, header(), step, new PersonKey("p2"), revision);
    }

    private static DocumentHeader header(
            String key, DocumentHeader.Kind kind, String subject, Secrecy secrecy, String sha256) {
        return new DocumentHeader(
                new DocumentKey(key),
                kind,
                "77/UBND-VP",
                "Công văn",
                subject,
                "UBND tỉnh",
                "Nội chính",
                LocalDate.of(2026, 11, 16),
                secrecy,
                "/eoffice/documents/" + key,
                sha256);
    }
}
