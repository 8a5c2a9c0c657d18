package vn.eoffice.kpi.host.reference.internal.flow;

import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.api.DocumentHeader.Kind;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.reference.internal.OfficeSchema;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.host.reference.internal.organisation.Holding;
import vn.eoffice.kpi.host.reference.internal.organisation.Viewer;
import vn.eoffice.kpi.host.reference.internal.register.DocumentRow;
import vn.eoffice.kpi.host.reference.internal.register.Files;
import vn.eoffice.kpi.host.reference.internal.register.IssueForm;
import vn.eoffice.kpi.host.reference.internal.register.Register;
import vn.eoffice.kpi.host.reference.internal.register.RegisterMapper;

/** What comes out of a share: a draft first, then an issued document (reply of the lead, contribution of others). */
@Component(service = Outcomes.class)
public final class Outcomes {

    private final FlowMapper mapper;
    private final RegisterMapper documents;
    private final Register register;
    private final Files files;

    @Activate
    public Outcomes(@Reference OfficeSchema office, @Reference Register register, @Reference Files files) {
        this.mapper = office.mapper(FlowMapper.class);
        this.documents = office.mapper(RegisterMapper.class);
        this.register = register;
        this.files = files;
    }

    void keepDraft(ShareRow share, ShareInput in, DraftState state, long person, Instant at) {
        IssueForm form = form(share, in);
        if (state == DraftState.WAITING && form.text() == null && form.file() == null && form.keptFile() == null) {
            throw Refusal.invalid("body", "Hãy nhập nội dung hoặc chọn tệp dự thảo trước khi trình.");
        }
        Long file = form.file() == null
                ? null
                : Long.valueOf(files.keep(form.file(), person, at).id());
        mapper.putDraft(share.id(), form.type(), form.subject(), form.text(), file, state, at);
        if (file != null && share.draftFileId() != null) {
            mapper.dropFile(share.draftFileId());
        }
    }

    DocumentRow issue(DocumentRow document, ShareRow share, Viewer author, ShareInput in, Instant at) {
        Holding post = author.holdings().stream()
                .filter(h -> h.unitId() == share.unitId())
                .findFirst()
                .or(author::main)
                .orElseThrow(() -> Refusal.forbidden("Bạn chưa giữ chức danh nào nên chưa phát hành được."));
        return register.issue(form(share, in), author, post, document, at);
    }

    /** What was issued and returned becomes a draft again. */
    void reopenDraft(ShareRow share, long productId, String reason, Instant at) {
        DocumentRow product = documents.document(productId);
        if (product != null) {
            mapper.putDraft(
                    share.id(), product.type(), product.subject(), product.body(), null, DraftState.RETURNED, at);
            mapper.judgeDraft(share.id(), DraftState.RETURNED, reason, at);
        }
    }

    private static IssueForm form(ShareRow share, ShareInput in) {
        boolean lead = share.role() == FlowRole.LEAD;
        return IssueForm.checked(
                lead ? Kind.OUTGOING : Kind.INTERNAL,
                in.type() == null && !lead ? "Báo cáo" : in.type(),
                in.subject(),
                in.body(),
                in.file(),
                share.draftFileId(),
                Secrecy.NORMAL);
    }
}
