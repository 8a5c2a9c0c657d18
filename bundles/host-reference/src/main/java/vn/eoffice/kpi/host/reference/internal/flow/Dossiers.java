package vn.eoffice.kpi.host.reference.internal.flow;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.reference.internal.OfficeSchema;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.host.reference.internal.organisation.Viewer;
import vn.eoffice.kpi.host.reference.internal.register.DocumentRow;
import vn.eoffice.kpi.host.reference.internal.register.Registers;

/** Opens documents for those who may see them, to read or, held, to act on. */
@Component(service = Dossiers.class)
public final class Dossiers {

    private final FlowMapper mapper;
    private final Registers registers;

    @Activate
    public Dossiers(@Reference OfficeSchema office, @Reference Registers registers) {
        this.mapper = office.mapper(FlowMapper.class);
        this.registers = registers;
    }

    public Dossier open(long documentId, Viewer viewer) {
        DocumentRow document = registers.document(documentId, viewer);
        return new Dossier(document, mapper.shares(documentId), viewer);
    }

    /** The same, with the document held until the transaction ends: what is read here does not change under the act. */
    Dossier hold(long documentId, Viewer viewer) {
        registers.document(documentId, viewer);
        mapper.hold(documentId);
        return open(documentId, viewer);
    }

    /** Holds the document for an act that the form's version still fits; a null version means the present one. */
    Dossier hold(long documentId, Viewer viewer, DocumentAction action, @Nullable Integer version) {
        Dossier dossier = hold(documentId, viewer);
        if (version != null && version != dossier.document().version()) {
            throw Refusal.stale();
        }
        if (!dossier.actions().contains(action)) {
            throw Refusal.forbidden(
                    "Văn bản đang ở trạng thái “%s”; thao tác này hiện không thực hiện được hoặc không thuộc quyền của bạn."
                            .formatted(dossier.document().state().label()));
        }
        return dossier;
    }
}
