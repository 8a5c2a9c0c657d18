package vn.eoffice.kpi.demo.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What the demo's people have done with their log when a visitor arrives: some work waits for its leader, some is confirmed and
 * scored, some was sent back. They do it over HTTP like everybody else.
 */
final class WorkWeek {

    private static final int DAYS_BACK = 21;
    private static final int TRIES = 60;

    private final Supplier<URI> server;
    private final LocalDate today;
    private final CountDownLatch closed;
    private final Map<String, Desk> desks = new TreeMap<>();

    WorkWeek(Supplier<URI> server, LocalDate today, CountDownLatch closed) {
        this.server = server;
        this.today = today;
        this.closed = closed;
    }

    /**
     * Each person's work of the document flow, oldest first, goes as far as the table says; the rest stays in draft. What an
     * earlier, interrupted run has done counts.
     */
    void play() throws InterruptedException {
        for (var row : Table.read("work.tsv")) {
            var login = row.text("login");
            var steps = row.list("steps");
            var work = finished(login, steps.size());
            for (int i = 0; i < Math.min(steps.size(), work.size()); i++) {
                if (work.get(i).path("state").asText().equals("DRAFT")) {
                    act(desk(login), desk(row.text("leader")), work.get(i), steps.get(i));
                }
            }
        }
        addMeeting(desk("chuyenvien.ccvc"));
        new CatalogueCare(this::desk, today).play(this::workWithTask);
    }

    private void addMeeting(Desk desk) {
        if (desk.get("/worklog/days/" + today).path("entries").isEmpty()) {
            desk.post(
                    "/worklog/entries",
                    Map.of("title", "Họp giao ban đầu tuần của phòng", "workedOn", today.toString(), "quantity", 1));
        }
    }

    private Desk desk(String login) {
        return desks.computeIfAbsent(login, name -> new Desk(server.get(), name));
    }

    /** The flow is read by a worker of the plugin: waits until as much finished work stands in the person's days. */
    private List<JsonNode> finished(String login, int wanted) throws InterruptedException {
        for (int tries = 1; ; tries++) {
            var work = work(login, "evidence", wanted);
            if (work.size() >= wanted || tries == TRIES || closed.await(1, TimeUnit.SECONDS)) {
                return work;
            }
        }
    }

    private List<JsonNode> workWithTask(String login) {
        return work(login, "task", 1);
    }

    /** The oldest entries of the document flow that have something. */
    private List<JsonNode> work(String login, String having, int most) {
        var work = new ArrayList<JsonNode>();
        for (var day = today.minusDays(DAYS_BACK); work.size() < most && !day.isAfter(today); day = day.plusDays(1)) {
            for (var entry : desk(login).get("/worklog/days/" + day).path("entries")) {
                if (entry.path("origin").asText().equals("DOCUMENT")
                        && !entry.path(having).isEmpty()) {
                    work.add(entry);
                }
            }
        }
        return work;
    }

    private static void act(Desk author, Desk leader, JsonNode draft, String step) {
        var submitted = author.post(withTask(author, draft), "submission", Map.of());
        switch (step) {
            case "SUBMITTED" -> {}
            case "RETURNED" ->
                leader.post(
                        submitted,
                        "return",
                        Map.of("reason", "Văn bản trả lời thiếu số liệu kèm theo, đề nghị bổ sung."));
            default ->
                leader.post(
                        submitted,
                        "confirmation",
                        Map.of("grade", step, "objectiveCause", false, "comment", "Đạt yêu cầu"));
        }
    }

    /** The task that the log suggests, or the best that the catalogue knows for the subject. */
    private static JsonNode withTask(Desk author, JsonNode draft) {
        if (draft.hasNonNull("task")) {
            return draft;
        }
        var day = draft.path("workedOn").asText();
        var title = draft.path("title").asText();
        var suggestions = author.get("/catalogue/suggestions?limit=1&day=%s&text=%s".formatted(day, Desk.encode(title)))
                .path("suggestions");
        var task = suggestions.isEmpty()
                ? author.get("/catalogue/tasks?limit=1&day=" + day)
                        .path("tasks")
                        .path(0)
                : suggestions.path(0).path("task");
        return author.put(
                draft, Map.of("title", title, "taskId", task.path("id").asLong(), "quantity", 1, "workedOn", day));
    }
}
