package vn.eoffice.kpi.host.reference.internal.adapter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.FlowEvent;
import vn.eoffice.kpi.host.api.FlowStep;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.api.UnitKey;
import vn.eoffice.kpi.host.reference.internal.OfficeTime;
import vn.eoffice.kpi.host.reference.internal.journal.EventRow;
import vn.eoffice.kpi.host.reference.internal.page.Exchange;
import vn.eoffice.kpi.host.reference.internal.register.DocumentRow;

/** Rows of the office as the host contract says them. The same row always gives the same event. */
final class Events {

    private Events() {}

    static FlowEvent event(EventRow e) {
        DocumentHeader document = new DocumentHeader(
                Keys.document(e.documentId()),
                e.kind(),
                e.number(),
                e.docType(),
                e.subject(),
                e.issuer(),
                e.field(),
                e.issuedOn(),
                e.secrecy(),
                link(e.documentId()),
                e.sha256());
        return new FlowEvent(
                Keys.HOST,
                "d" + e.documentId() + "-" + e.revision(),
                e.type(),
                e.at(),
                document,
                step(e),
                e.actorId() == null ? null : Keys.person(e.actorId()),
                e.revision());
    }

    private static @Nullable FlowStep step(EventRow e) {
        if (e.shareId() == null || e.role() == null) {
            return null;
        }
        return new FlowStep(
                "s" + e.shareId(),
                e.assigneeId() == null ? null : Keys.person(e.assigneeId()),
                e.role(),
                null,
                e.unitCode() == null ? null : new UnitKey(e.unitCode()),
                e.assignedAt(),
                OfficeTime.deadline(e.dueOn()),
                OfficeTime.deadline(e.documentDueOn()),
                e.completedAt(),
                product(e),
                e.reason());
    }

    private static @Nullable DocumentHeader product(EventRow e) {
        Long id = e.productId();
        if (id == null || e.productKind() == null || e.productSubject() == null) {
            return null;
        }
        return new DocumentHeader(
                Keys.document(id),
                e.productKind(),
                e.productNumber(),
                e.productType(),
                e.productSubject(),
                e.productIssuer(),
                e.field(),
                e.productIssuedOn(),
                Secrecy.NORMAL,
                link(id),
                e.productSha256());
    }

    static DocumentHeader header(DocumentRow d) {
        LocalDate issued = d.issuedOn();
        return new DocumentHeader(
                Keys.document(d.id()),
                d.kind(),
                d.number(),
                d.type(),
                d.subject(),
                d.issuer(),
                d.field(),
                issued,
                d.secrecy(),
                link(d.id()),
                d.sha256());
    }

    private static String link(long id) {
        return Exchange.BASE + "/documents/" + id;
    }
}
