package vn.eoffice.kpi.demo.internal;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.DocumentKey;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.reference.Assignment;
import vn.eoffice.kpi.host.reference.Assignment.Share;
import vn.eoffice.kpi.host.reference.Office;
import vn.eoffice.kpi.host.reference.PastDocument;
import vn.eoffice.kpi.host.reference.Product;
import vn.eoffice.kpi.host.reference.Registration;
import vn.eoffice.kpi.host.reference.Urgency;

/** Documents of past years, and those that people work on these days. */
final class Registers {

    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 4);

    private final Office office;
    private final Staff staff;
    private final OfficeDays days;

    Registers(Office office, Staff staff, OfficeDays days) {
        this.office = office;
        this.staff = staff;
        this.days = days;
    }

    void fill() {
        office.backfill(Table.read("documents.tsv").stream().map(this::past).toList());
        // Oldest first, so that arrival numbers rise with the days.
        Table.read("recent.tsv").stream()
                .sorted((a, b) -> Integer.compare(b.number("arrivedDaysAgo"), a.number("arrivedDaysAgo")))
                .forEach(this::work);
    }

    private PastDocument past(Table.Row row) {
        var issued = row.day("issuedOn");
        return new PastDocument(
                staff.key(row.text("clerk")),
                DocumentHeader.Kind.INCOMING,
                row.text("type"),
                row.optional("number"),
                row.text("issuer"),
                issued,
                row.text("subject"),
                row.optional("field"),
                requireNonNullElse(issued, UNDATED));
    }

    private void work(Table.Row row) {
        var state = State.valueOf(row.text("state"));
        var arrived = days.ago(row.number("arrivedDaysAgo"));
        var due = days.after(arrived, row.number("dueDays"));
        var clerk = staff.key(row.text("clerk"));
        var document = office.register(new Registration(
                clerk,
                row.text("type"),
                row.text("number"),
                row.text("issuer"),
                days.after(arrived, -2),
                row.text("subject"),
                row.optional("field"),
                Urgency.NORMAL,
                Secrecy.NORMAL,
                due,
                null,
                days.at(arrived, 8, 15)));
        if (state == State.REGISTERED) {
            return;
        }
        var leader = staff.key(row.text("leader"));
        office.forward(document, clerk, leader, "Kính trình lãnh đạo xem xét, phân công", days.at(arrived, 9, 0));
        if (state == State.FORWARDED) {
            return;
        }
        office.assign(
                document,
                new Assignment(leader, shares(row, due), due, "Tham mưu xử lý đúng hạn", days.at(arrived, 14, 0)));
        if (state != State.ASSIGNED) {
            process(row, document, state == State.COMPLETED);
        }
    }

    private List<Share> shares(Table.Row row, LocalDate due) {
        var shares = new ArrayList<Share>();
        shares.add(new Share(staff.key(row.text("lead")), FlowRole.LEAD, due));
        for (var login : row.list("collaborators")) {
            shares.add(new Share(staff.key(login), FlowRole.COLLABORATOR, days.after(due, -1)));
        }
        for (var login : row.list("information")) {
            shares.add(new Share(staff.key(login), FlowRole.FOR_INFORMATION, null));
        }
        return shares;
    }

    /** The collaborators contribute before the lead issues the reply. */
    private void process(Table.Row row, DocumentKey document, boolean complete) {
        var started = days.after(days.ago(row.number("arrivedDaysAgo")), 1);
        var lead = staff.key(row.text("lead"));
        office.start(document, lead, days.at(started, 8, 30));
        if (!complete) {
            return;
        }
        var done = days.ago(row.number("doneDaysAgo"));
        for (var login : row.list("collaborators")) {
            contribute(document, staff.key(login), row.text("subject"), done);
        }
        office.complete(
                document, lead, reply(row.text("subject")), "Đã tham mưu văn bản trả lời", days.at(done, 15, 30));
    }

    private void contribute(DocumentKey document, PersonKey person, String subject, LocalDate done) {
        var product = new Product(
                "Báo cáo", "Ý kiến phối hợp: " + subject, "Phòng chuyên môn đã rà soát và thống nhất nội dung.", null);
        office.complete(document, person, product, "Đã có ý kiến phối hợp", days.at(days.after(done, -1), 10, 0));
    }

    private static Product reply(String subject) {
        return new Product(
                "Công văn",
                "V/v " + subject.replaceFirst("(?i)^(v/v|về việc) ", ""),
                "Cơ quan đã triển khai thực hiện và báo cáo kết quả theo nội dung văn bản đến.",
                null);
    }

    private enum State {
        REGISTERED,
        FORWARDED,
        ASSIGNED,
        STARTED,
        COMPLETED
    }
}
