package vn.eoffice.kpi.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Eight people who write, submit and have their work confirmed, one entry after the other, until they are told to stop. */
final class Writers implements AutoCloseable {

    /** How far an entry had come by the last answer that acknowledged an act. */
    enum Stage {
        DRAFT,
        SUBMITTED,
        CONFIRMED
    }

    private static final byte[] FILE = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(UTF_8);

    private final KarafProcess karaf;
    private final List<Author> authors = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final ConcurrentMap<String, Stage> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile boolean stopping;

    private record Author(Visitor author, Visitor leader, long task) {}

    Writers(KarafProcess karaf) {
        this.karaf = karaf;
        var visitors = new ConcurrentHashMap<String, Visitor>();
        for (var pair : Demo.WRITERS) {
            var author = visitors.computeIfAbsent(pair.author(), this::signIn);
            var leader = visitors.computeIfAbsent(pair.leader(), this::signIn);
            authors.add(new Author(author, leader, scorableTask(author)));
        }
    }

    private Visitor signIn(String login) {
        return Visitor.signedIn(karaf, login);
    }

    private static long scorableTask(Visitor author) {
        for (var task : author.get("/catalogue/tasks?text=&limit=100")
                .expect(200)
                .json()
                .path("tasks")) {
            if (task.hasNonNull("normHours") && task.hasNonNull("complexity")) {
                return task.path("id").asLong();
            }
        }
        throw new AssertionError("No task with norm and complexity for " + author.login());
    }

    Writers start() {
        for (var author : authors) {
            var thread =
                    new Thread(() -> write(author), "writer-" + author.author().login());
            thread.start();
            threads.add(thread);
        }
        return this;
    }

    private void write(Author author) {
        while (!stopping) {
            try {
                oneEntry(author);
            } catch (RuntimeException | AssertionError e) {
                failures.add(String.valueOf(e));
                Thread.yield();
            }
        }
    }

    private void oneEntry(Author author) {
        var body = Map.of(
                "title",
                "Họp triển khai nhiệm vụ số " + requests.get(),
                "workedOn",
                Demo.today().toString(),
                "taskId",
                author.task(),
                "quantity",
                1);
        var draft = done(author.author().post("/worklog/entries", body));
        var id = draft.json().path("id").asText();
        acknowledged.put(id, Stage.DRAFT);
        var path = "/worklog/entries/" + id;
        var withFile =
                done(author.author().upload(path + "/files", "biên bản.pdf", "application/pdf", FILE, draft.etag()));
        var submitted = done(author.author().post(path + "/submission", Map.of(), "If-Match", withFile.etag()));
        acknowledged.put(id, Stage.SUBMITTED);
        done(author.leader()
                .post(
                        path + "/confirmation",
                        Map.of("grade", "GOOD", "objectiveCause", false, "comment", ""),
                        "If-Match",
                        submitted.etag()));
        acknowledged.put(id, Stage.CONFIRMED);
    }

    private Answer done(Answer answer) {
        requests.incrementAndGet();
        if (!answer.ok()) {
            throw new AssertionError("%s: %d %s".formatted(answer.request(), answer.status(), answer.text()));
        }
        return answer;
    }

    int requests() {
        return requests.get();
    }

    int confirmed() {
        return (int) acknowledged.values().stream()
                .filter(stage -> stage == Stage.CONFIRMED)
                .count();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    Map<String, Stage> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** Lets everyone finish the entry at hand. */
    void stop() throws InterruptedException {
        stopping = true;
        for (var thread : threads) {
            thread.join(60_000);
            if (thread.isAlive()) {
                throw new AssertionError(thread.getName() + " hangs");
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
