package vn.eoffice.kpi.host.reference.internal.queue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.reference.internal.OfficeSchema;
import vn.eoffice.kpi.host.reference.internal.organisation.Staff;
import vn.eoffice.kpi.host.reference.internal.organisation.Viewer;

/** What waits for whom. */
@Component(service = Queues.class)
public final class Queues {

    /** Beyond this nobody reads a queue; the rest comes up as the first lines are done. */
    private static final int LIMIT = 200;

    private static final int PAGE = 30;

    private final QueueMapper mapper;
    private final Staff staff;

    @Activate
    public Queues(@Reference OfficeSchema office, @Reference Staff staff) {
        this.mapper = office.mapper(QueueMapper.class);
        this.staff = staff;
    }

    public QueueCounts counts(Viewer viewer) {
        return mapper.counts(viewer.personId(), viewer.registers(), staff.today());
    }

    public List<QueueItem> waiting(QueueKind kind, Viewer viewer) {
        long person = viewer.personId();
        return switch (kind) {
            case TODO -> mapper.todo(person, viewer.registers(), LIMIT);
            case COLLABORATE -> mapper.shares(person, "COLLABORATOR", LIMIT);
            case INFORMATION -> mapper.shares(person, "FOR_INFORMATION", LIMIT);
            case FOLLOW -> mapper.following(person, LIMIT);
            case CONFIRM, DONE -> List.of();
        };
    }

    /** One line more than a page when there is another page; the cursor is the last line before it. */
    public List<QueueItem> done(Viewer viewer, @Nullable Instant before, long beforeId) {
        return mapper.done(
                viewer.personId(), before == null ? Instant.parse("9999-01-01T00:00:00Z") : before, beforeId, PAGE + 1);
    }

    public int pageSize() {
        return PAGE;
    }

    public List<ConfirmationRow> confirmations(Viewer viewer) {
        return mapper.confirmations(viewer.personId(), LIMIT);
    }
}
