package vn.eoffice.kpi.host.reference.internal.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.reference.internal.OfficeSchema;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.host.reference.internal.organisation.Staff;
import vn.eoffice.kpi.host.reference.internal.organisation.Viewer;

/** Reads documents, always with somebody's eyes: what the person may not see is not there. */
@Component(service = Registers.class)
public final class Registers {

    private final RegisterMapper mapper;
    private final Staff staff;

    @Activate
    public Registers(@Reference OfficeSchema office, @Reference Staff staff) {
        this.mapper = office.mapper(RegisterMapper.class);
        this.staff = staff;
    }

    public DocumentRow document(long id, Viewer viewer) {
        DocumentRow row = mapper.visible(id, Search.Eyes.of(viewer));
        if (row == null) {
            throw Refusal.missing();
        }
        return row;
    }

    public @Nullable DocumentRow find(long id, Viewer viewer) {
        return mapper.visible(id, Search.Eyes.of(viewer));
    }

    /** The document whoever asks; for the host's own services. */
    public @Nullable DocumentRow document(long id) {
        return mapper.document(id);
    }

    /** One line more than a page when there is another page. */
    public List<DocumentLine> list(Search search, Viewer viewer) {
        return mapper.list(search, Search.Eyes.of(viewer), staff.today());
    }

    public int pageSize() {
        return Search.PAGE;
    }

    public List<DocumentLine> replies(long documentId) {
        return mapper.replies(documentId);
    }

    public List<FileRow> files(long documentId) {
        return mapper.files(documentId);
    }

    /** The file, if the person may see the document it belongs to. */
    public FileContent file(long fileId, Viewer viewer) {
        FileRow row = mapper.fileRow(fileId);
        if (row == null || row.documentId() == null || find(row.documentId(), viewer) == null) {
            throw Refusal.missing();
        }
        return content(fileId);
    }

    /** The file of a draft, to whoever may see the share's document. */
    public FileContent content(long fileId) {
        FileContent content = mapper.content(fileId);
        if (content == null) {
            throw Refusal.missing();
        }
        return content;
    }
}
