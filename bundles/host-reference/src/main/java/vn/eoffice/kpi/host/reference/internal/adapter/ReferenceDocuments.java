package vn.eoffice.kpi.host.reference.internal.adapter;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.api.Cursor;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.DocumentKey;
import vn.eoffice.kpi.host.api.DocumentSource;
import vn.eoffice.kpi.host.api.FlowPage;
import vn.eoffice.kpi.host.api.Host;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.reference.internal.journal.EventRow;
import vn.eoffice.kpi.host.reference.internal.journal.Journal;
import vn.eoffice.kpi.host.reference.internal.organisation.Staff;
import vn.eoffice.kpi.host.reference.internal.organisation.Viewer;
import vn.eoffice.kpi.host.reference.internal.register.DocumentState;
import vn.eoffice.kpi.host.reference.internal.register.Registers;

/** Headers of documents, and the outbox for those who pull; the cursor is a place in the outbox. */
@Component(
        service = DocumentSource.class,
        property = {
            Host.ID + "=" + Keys.HOST,
            Host.CAPABILITIES + "=PUSH",
            Host.CAPABILITIES + "=PULL",
            Host.CAPABILITIES + "=STEP_EVENTS",
            Host.CAPABILITIES + "=ACTOR",
            Host.CAPABILITIES + "=ASSIGNEE",
            Host.CAPABILITIES + "=DUE_DATE",
            Host.CAPABILITIES + "=RECALL"
        })
public final class ReferenceDocuments implements DocumentSource {

    private final Registers registers;
    private final Staff staff;
    private final Journal journal;

    @Activate
    public ReferenceDocuments(@Reference Registers registers, @Reference Staff staff, @Reference Journal journal) {
        this.registers = registers;
        this.staff = staff;
        this.journal = journal;
    }

    @Override
    public Optional<DocumentHeader> header(DocumentKey key) {
        return Keys.id(key)
                .map(registers::document)
                .filter(d -> !d.secret() && d.state() != DocumentState.RECALLED)
                .map(Events::header);
    }

    @Override
    public boolean mayRead(PersonKey reader, DocumentKey key) {
        Optional<Viewer> viewer = Keys.id(reader).map(staff::viewer);
        return viewer.isPresent()
                && Keys.id(key).map(id -> registers.find(id, viewer.get())).isPresent();
    }

    @Override
    public FlowPage eventsSince(Cursor cursor, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("The limit (%d) must be at least 1.".formatted(limit));
        }
        List<EventRow> rows = journal.after(position(cursor), limit + 1);
        boolean more = rows.size() > limit;
        List<EventRow> page = more ? rows.subList(0, limit) : rows;
        Long last = page.isEmpty() ? null : page.get(page.size() - 1).position();
        return new FlowPage(
                page.stream().map(Events::event).toList(),
                last == null ? cursor : new Cursor(String.valueOf(last)),
                more);
    }

    private static long position(Cursor cursor) {
        if (cursor.equals(Cursor.START)) {
            return 0;
        }
        try {
            return Long.parseLong(cursor.value());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The cursor (%s) is not one of this source.\nMaybe start again from Cursor.START."
                            .formatted(cursor.value()),
                    e);
        }
    }
}
