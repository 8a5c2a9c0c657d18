package vn.eoffice.kpi.catalogue.internal.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Problem;

/** What can be wrong with an act upon a proposal. */
final class ProposalProblems {

    private ProposalProblems() {}

    static Problem unknown(long id) {
        return Problem.field(
                Problem.Kind.NOT_FOUND,
                "catalogue.proposal.unknown",
                "id",
                id,
                "Không có đề xuất số %d: hãy tải lại danh sách.".formatted(id),
                "There is no proposal %d: load the list again.".formatted(id));
    }

    static Problem stale() {
        return Problem.of(
                Problem.Kind.STALE,
                "catalogue.proposal.stale",
                "Đề xuất đã thay đổi từ lúc bạn mở: hãy tải lại rồi làm tiếp.",
                "The proposal changed since you opened it: load it again and go on.");
    }

    static Problem notNow(Proposal proposal, ProposalAction action) {
        return Problem.field(
                Problem.Kind.DENIED,
                "catalogue.proposal.not-now",
                "state",
                proposal.state(),
                "Bạn không làm được việc này khi đề xuất %s; người đề xuất, thẩm định và phê duyệt phải là ba người khác nhau."
                        .formatted(proposal.state().vi()),
                "You cannot do this (%s) while the proposal is %s; proposer, appraiser and approver must be three persons."
                        .formatted(action, proposal.state()));
    }

    static Problem unknownTask(long task) {
        return Problem.field(
                Problem.Kind.INVALID,
                "catalogue.proposal.task",
                "taskIds",
                task,
                "Danh mục không có đầu việc %d: hãy chọn đầu việc khác.".formatted(task),
                "The catalogue has no task %d: choose another one.".formatted(task));
    }

    static Problem ended(String code, @Nullable LocalDate last) {
        return Problem.field(
                Problem.Kind.INVALID,
                "catalogue.proposal.ended",
                "taskIds",
                code,
                "Đầu việc %s hết hiệu lực sau ngày %s: hãy chọn đầu việc khác, hoặc đề xuất thêm mới."
                        .formatted(code, last),
                "The task %s ends after %s: choose another one, or propose a new one.".formatted(code, last));
    }

    static Problem changedMeanwhile(String code) {
        return Problem.field(
                Problem.Kind.CONFLICT,
                "catalogue.proposal.overtaken",
                "taskIds",
                code,
                "Đầu việc %s đã thay đổi sau khi có đề xuất này: hãy trả lại để người đề xuất xem lại.".formatted(code),
                "The task %s changed after this proposal was made: reject it, so that its proposer looks again."
                        .formatted(code));
    }

    static Problem codeTaken(String code) {
        return Problem.field(
                Problem.Kind.CONFLICT,
                "catalogue.proposal.code",
                "drafts.code",
                code,
                "Mã %s đã có trong danh mục: hãy chọn mã khác.".formatted(code),
                "The code %s is taken: choose another one.".formatted(code));
    }

    static Problem otherCode(String code, String wanted) {
        return Problem.field(
                Problem.Kind.INVALID,
                "catalogue.proposal.code-changed",
                "drafts.code",
                wanted,
                "Sửa đầu việc %s thì giữ nguyên mã: hãy để lại mã cũ, hoặc đề xuất thêm mới.".formatted(code),
                "A change of the task %s keeps its code: leave it, or propose a new task.".formatted(code));
    }

    static Problem unknownScope(String field, String code) {
        return Problem.field(
                Problem.Kind.INVALID,
                "catalogue.scope.unknown",
                field,
                code,
                "Không có phạm vi %s đang hiệu lực: hãy chọn phạm vi trong danh mục, hoặc để trống nếu áp dụng toàn tỉnh."
                        .formatted(code),
                "There is no scope %s in force: choose one of the catalogue, or leave it out for the whole province."
                        .formatted(code));
    }

    static Problem noNorm(String code) {
        return Problem.field(
                Problem.Kind.INVALID,
                "catalogue.proposal.norm",
                "drafts.normHours",
                "",
                "Đầu việc %s chưa có định mức: hãy nhập định mức giờ, hoặc lập thẻ kết quả nếu là việc khó định lượng."
                        .formatted(code),
                "The task %s has no norm: enter its hours, or an outcome card where the work is hard to quantify."
                        .formatted(code));
    }

    static Problem backdated(Object day) {
        return Problem.field(
                Problem.Kind.INVALID,
                "catalogue.proposal.backdated",
                "validFrom",
                day,
                "Ngày hiệu lực phải từ hôm nay trở đi: bản cũ của những ngày đã qua không đổi.",
                "The first day must be today or later: what held on past days stays.");
    }

    static Problem blank(String field, String vi, String en) {
        return Problem.field(Problem.Kind.INVALID, "catalogue.proposal." + field, field, "", vi, en);
    }
}
