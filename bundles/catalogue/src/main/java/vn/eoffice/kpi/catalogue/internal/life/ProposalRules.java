package vn.eoffice.kpi.catalogue.internal.life;

import static vn.eoffice.kpi.catalogue.internal.life.ProposalAction.APPRAISE;
import static vn.eoffice.kpi.catalogue.internal.life.ProposalAction.APPROVE;
import static vn.eoffice.kpi.catalogue.internal.life.ProposalAction.EDIT;
import static vn.eoffice.kpi.catalogue.internal.life.ProposalAction.PUBLISH;
import static vn.eoffice.kpi.catalogue.internal.life.ProposalAction.REJECT;
import static vn.eoffice.kpi.catalogue.internal.life.ProposalAction.SUBMIT;
import static vn.eoffice.kpi.catalogue.internal.life.ProposalAction.WITHDRAW;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Text;

/** Who may do what with a proposal in which state; three persons stand behind each change. */
final class ProposalRules {

    private ProposalRules() {}

    static Set<ProposalAction> allowed(Proposal proposal, Standing who) {
        var actions = EnumSet.noneOf(ProposalAction.class);
        var own = proposal.proposer() == who.person();
        switch (proposal.state()) {
            case DRAFT, REJECTED -> add(own, actions, EDIT, SUBMIT, WITHDRAW);
            case PROPOSED -> {
                add(own, actions, WITHDRAW);
                add(!own && who.mayAppraise(), actions, APPRAISE, REJECT);
            }
            case APPRAISED -> {
                add(own, actions, WITHDRAW);
                var appraiser = proposal.progress().appraiser();
                var appraised = appraiser != null && appraiser == who.person();
                add(!own && !appraised && who.mayApprove(), actions, APPROVE, REJECT);
            }
            case APPROVED -> add(who.mayAppraise() || who.mayApprove(), actions, PUBLISH);
            case PUBLISHED, WITHDRAWN -> {}
        }
        return actions;
    }

    private static void add(boolean may, Set<ProposalAction> actions, ProposalAction... more) {
        if (may) {
            actions.addAll(List.of(more));
        }
    }

    /** What is wrong with how many tasks, drafts and shares there are. */
    static List<FieldFault> faults(ProposalDraft draft) {
        var faults = new ArrayList<FieldFault>();
        var tasks = draft.taskIds().size();
        var drafts = draft.drafts().size();
        switch (draft.kind()) {
            case NEW -> {
                count(
                        tasks == 0,
                        "taskIds",
                        tasks,
                        "Thêm mới thì không chọn đầu việc cũ.",
                        "A new task has no old one.",
                        faults);
                one(drafts, faults);
            }
            case CHANGE -> {
                count(tasks == 1, "taskIds", tasks, "Sửa đúng một đầu việc.", "Change exactly one task.", faults);
                one(drafts, faults);
            }
            case RETIRE -> {
                count(tasks == 1, "taskIds", tasks, "Ngừng đúng một đầu việc.", "Retire exactly one task.", faults);
                count(
                        drafts == 0,
                        "drafts",
                        drafts,
                        "Ngừng thì không có nội dung mới.",
                        "A retired task has no draft.",
                        faults);
            }
            case MERGE -> {
                count(
                        tasks >= 2,
                        "taskIds",
                        tasks,
                        "Chọn từ hai đầu việc để gộp.",
                        "Choose two tasks or more to merge.",
                        faults);
                one(drafts, faults);
            }
            case SPLIT -> {
                count(tasks == 1, "taskIds", tasks, "Tách đúng một đầu việc.", "Split exactly one task.", faults);
                count(
                        drafts >= 2,
                        "drafts",
                        drafts,
                        "Tách thành từ hai đầu việc.",
                        "Split into two tasks or more.",
                        faults);
                shares(draft, faults);
            }
        }
        if (draft.kind() != ProposalKind.SPLIT) {
            count(
                    draft.shares().isEmpty(),
                    "shares",
                    draft.shares(),
                    "Chỉ tách mới có tỷ lệ.",
                    "Only a split has shares.",
                    faults);
        }
        count(
                draft.taskIds().stream().distinct().count() == tasks,
                "taskIds",
                draft.taskIds(),
                "Một đầu việc được chọn hai lần.",
                "A task is chosen twice.",
                faults);
        return faults;
    }

    private static void one(int drafts, List<FieldFault> faults) {
        count(drafts == 1, "drafts", drafts, "Cần đúng một nội dung mới.", "Exactly one draft is needed.", faults);
    }

    private static void shares(ProposalDraft draft, List<FieldFault> faults) {
        var shares = draft.shares();
        var whole = shares.size() == draft.drafts().size()
                && shares.stream().allMatch(share -> share.signum() > 0)
                && shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(BigDecimal.ONE) == 0;
        count(
                whole,
                "shares",
                shares,
                "Mỗi đầu việc mới cần một tỷ lệ lớn hơn 0, tổng bằng 1.",
                "Each new task needs a share above 0, all together 1.",
                faults);
    }

    private static void count(
            boolean right, String field, Object value, String vi, String en, List<FieldFault> faults) {
        if (!right) {
            faults.add(new FieldFault(field, String.valueOf(value), Text.of(vi, en)));
        }
    }
}
