package vn.eoffice.kpi.demo.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How the demo's people keep the catalogue: who appraises and who approves it, what they propose, and what they say about norms. */
final class CatalogueCare {

    private static final String CHANGED = "NL-DC.05";
    private static final List<String> KEPT = List.of(
            "code",
            "name",
            "detail",
            "outputProduct",
            "unit",
            "group",
            "complexity",
            "coefficient",
            "exampleNorm",
            "positionGroups",
            "source",
            "scoreFrame",
            "score",
            "productType",
            "band",
            "outcomeCard");

    private final Function<String, Desk> desks;
    private final LocalDate today;

    CatalogueCare(Function<String, Desk> desks, LocalDate today) {
        this.desks = desks;
        this.today = today;
    }

    /**
     * What an earlier, interrupted run has done counts.
     *
     * @param work entries of each person that have a task
     */
    void play(Function<String, List<JsonNode>> work) {
        giveRole("truongphong.ccvc", true, false);
        giveRole("giamdoc.snv", false, true);
        proposeTask("chuyenvien.ccvc");
        proposeNorm("son.lx");
        say("thang.pc", work, "Riêng việc đối chiếu số liệu của các đơn vị đã hết một ngày. Đề nghị xem lại định mức.");
        if (say("phuong.nh", work, "Văn bản phải xin ý kiến ba phòng nên lâu hơn định mức.")) {
            answer(
                    "giamdoc.snv",
                    desks.apply("phuong.nh"),
                    "Việc xin ý kiến được ghi thành đầu việc riêng; định mức này giữ đến khi sơ kết quý.");
        }
        lead("truongphong.ccvc", "LIVE");
        lead("truongphong.cchc", "SHADOW");
    }

    /** Leads the unit of somebody into a stage; the gate is the plugin's own. */
    private void lead(String head, String stage) {
        var post = desks.apply(head).get("/directory/me").path("posts").path(0);
        var path = "/catalogue/readiness/" + post.path("unitId").asLong();
        var approver = desks.apply("giamdoc.snv");
        var unit = approver.get(path);
        if (!unit.path("stage").asText().equals(stage)) {
            approver.post(
                    path + "/stage",
                    unit.path("version").asLong(),
                    Map.of("stage", stage, "from", today.toString(), "decision", "Kế hoạch thí điểm (dữ liệu mẫu)"));
        }
    }

    private void giveRole(String login, boolean appraiser, boolean approver) {
        var person = desks.apply(login).get("/directory/me").path("id").asLong();
        desks.apply("quantri").put("/catalogue/roles/" + person, Map.of("appraiser", appraiser, "approver", approver));
    }

    /** A task that the catalogue lacks: waits for appraisal. */
    private void proposeTask(String author) {
        var draft = Map.of(
                "code", "SNV-CCVC.01",
                "name", "Rà soát, cập nhật vị trí việc làm của cơ quan, đơn vị",
                "outputProduct", "Báo cáo rà soát",
                "unit", "báo cáo",
                "group", "B",
                "complexity", "N3",
                "coefficient", 12,
                "normHours", 8,
                "exampleNorm", true);
        propose(author, "NEW", List.of(), draft, "Việc phát sinh thường xuyên, danh mục chưa có.");
    }

    /** A norm that has shown itself too short: appraised, waits for approval. */
    private void proposeNorm(String author) {
        var task = desks.apply(author)
                .get("/catalogue/items?limit=1&text=" + CHANGED)
                .path("items")
                .path(0);
        var draft = new HashMap<String, Object>();
        KEPT.forEach(field -> draft.put(field, task.path(field)));
        draft.put("normHours", 8);
        var taskIds = List.of(task.path("id").asLong());
        var submitted =
                propose(author, "CHANGE", taskIds, draft, "Ba tháng thí điểm: báo cáo định kỳ mất khoảng 8 giờ.");
        if (submitted.path("state").asText().equals("PROPOSED")) {
            desks.apply("truongphong.ccvc")
                    .post(
                            "/catalogue/proposals",
                            submitted,
                            "appraisal",
                            Map.of("opinion", "Số liệu nhật ký phù hợp, đề nghị phê duyệt."));
        }
    }

    /** The author's proposal of that kind in the state in which it is, submitted now if there was none. */
    private JsonNode propose(String author, String kind, List<Long> taskIds, Map<String, ?> draft, String reason) {
        var desk = desks.apply(author);
        for (var proposal : desk.get("/catalogue/proposals?box=MINE").path("proposals")) {
            if (proposal.path("kind").asText().equals(kind)) {
                return proposal;
            }
        }
        var proposal = desk.post(
                "/catalogue/proposals",
                Map.of("kind", kind, "taskIds", taskIds, "drafts", List.of(draft), "reason", reason));
        return desk.post("/catalogue/proposals", proposal, "submission", Map.of());
    }

    /** Whether somebody has said something about the norm of a task that they worked on. */
    private boolean say(String login, Function<String, List<JsonNode>> work, String text) {
        var desk = desks.apply(login);
        if (!desk.get("/catalogue/feedback?box=MINE").path("feedback").isEmpty()) {
            return true;
        }
        var entries = new ArrayList<>(work.apply(login));
        if (entries.isEmpty()) {
            return false;
        }
        var entry = entries.get(0).path("id").asText();
        desk.post("/worklog/entries/%s/task-feedback".formatted(entry), Map.of("kind", "NORM", "text", text));
        return true;
    }

    private void answer(String owner, Desk asking, String text) {
        for (var feedback :
                asking.get("/catalogue/feedback?box=MINE&state=OPEN").path("feedback")) {
            desks.apply(owner).post("/catalogue/feedback", feedback, "answer", Map.of("answer", text));
        }
    }
}
