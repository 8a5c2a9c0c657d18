package vn.eoffice.kpi.it;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The plugin's speed beside the least that the same machine can do, both in one run. Not part of the check: see
 * {@code integration-tests/bin/load} and docs/performance.md.
 */
class LoadRun {

    private static final int EVENTS = 20_000;
    private static final int BATCH = 500;
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;
    private static final int SECONDS_EACH = 15;
    private static final int SECONDS_OF_WARM_UP = 45;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient HTTP = client();

    private static DebianPostgres postgres;
    private static String url;
    private static KarafProcess karaf;

    @BeforeAll
    static void startUp() throws Exception {
        postgres = new DebianPostgres();
        url = postgres.newDatabase();
        karaf = KarafProcess.demo("load")
                .database(url, DebianPostgres.USER, DebianPostgres.PASSWORD)
                .start();
        Demo.await(karaf);
        try (var admin = karaf.admin()) {
            admin.installBundle(
                    Path.of(System.getProperty("kpi.load-probe")).toUri().toString());
        }
        Waiting.until("the probe answers", java.time.Duration.ofSeconds(30), () -> bare(HTTP, 1) == 200);
    }

    @AfterAll
    static void shutDown() throws Exception {
        karaf.close();
        postgres.close();
    }

    @Test
    void intake() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            double plugin = intakeRate();
            double raw = rawRate();
            System.out.printf(
                    "intake %d: plugin %.0f events/s, raw JDBC %.0f rows/s, ratio %.2f (aim 0.25)%n",
                    round, plugin, raw, plugin / raw);
        }
    }

    private static double intakeRate() throws Exception {
        var query = "?host=reference&person=%s&events=%d&batch=%d".formatted(somebody(), EVENTS, BATCH);
        var request = HttpRequest.newBuilder(karaf.url("/kpi/api/probe/intake" + query))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
        long nanoseconds = MAPPER.readTree(answer.body()).path("nanoseconds").asLong();
        return EVENTS * 1e9 / nanoseconds;
    }

    /** The host's key of a person whom the directory knows. */
    private static String somebody() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select host_key from directory.person where host = 'reference' limit 1")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The same rows into a table of the same shape, in batches of the same size, once the plugin has done with them. */
    private static double rawRate() throws Exception {
        Waiting.until("the inbox is read", java.time.Duration.ofMinutes(10), () -> count("state = 'NEW'") == 0);
        try (var connection = connect()) {
            try (var statement = connection.createStatement()) {
                statement.execute("create schema if not exists raw");
                statement.execute("drop table if exists raw.inbox");
                statement.execute("create table raw.inbox (like worklog.inbox including all excluding identity)");
            }
            var rows = lastRows(connection);
            connection.setAutoCommit(false);
            var marks = String.join(", ", java.util.Collections.nCopies(rows.get(0).length, "?"));
            try (var insert = connection.prepareStatement("insert into raw.inbox values (" + marks + ")")) {
                long began = System.nanoTime();
                for (int i = 0; i < rows.size(); i++) {
                    for (int column = 0; column < rows.get(i).length; column++) {
                        insert.setObject(column + 1, rows.get(i)[column]);
                    }
                    insert.addBatch();
                    if ((i + 1) % BATCH == 0) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
                insert.executeBatch();
                connection.commit();
                return rows.size() * 1e9 / (System.nanoTime() - began);
            }
        }
    }

    private static List<Object[]> lastRows(Connection connection) throws SQLException {
        var list = new ArrayList<Object[]>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from worklog.inbox order by id desc limit " + EVENTS)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var values = new Object[columns];
                for (int column = 0; column < columns; column++) {
                    values[column] = rows.getObject(column + 1);
                }
                list.add(values);
            }
        }
        return list;
    }

    private static long count(String where) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from worklog.inbox where " + where)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(url, DebianPostgres.USER, DebianPostgres.PASSWORD);
    }

    @Test
    void entry() throws Exception {
        var authors = Demo.WRITERS.stream()
                .map(pair -> Visitor.signedIn(karaf, pair.author()))
                .toList();
        var turn = new AtomicInteger();
        long task = firstTask(authors.get(0));
        var body = Map.of("title", "Họp giao ban", "workedOn", Demo.today().toString(), "taskId", task, "quantity", 1);
        // A client for each, as the authors have: both sides are driven by the same means.
        var clients = Stream.generate(LoadRun::client).limit(CLIENTS).toList();
        Callable<Integer> entry = () -> authors.get(turn.getAndIncrement() % CLIENTS)
                .post("/worklog/entries", body)
                .status();
        Callable<Integer> least = () -> bare(clients.get(turn.getAndIncrement() % CLIENTS), task);
        rate(SECONDS_OF_WARM_UP, entry);
        rate(SECONDS_OF_WARM_UP, least);
        for (int round = 1; round <= ROUNDS; round++) {
            var entries = rate(SECONDS_EACH, entry);
            var bare = rate(SECONDS_EACH, least);
            System.out.printf(
                    "entry %d: plugin %s, bare CXF with one insert %s, ratio %.2f (aim 0.6)%n",
                    round, entries, bare, entries.perSecond() / bare.perSecond());
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static long firstTask(Visitor author) {
        return author.get("/catalogue/tasks?text=&limit=1")
                .expect(200)
                .json()
                .path("tasks")
                .path(0)
                .path("id")
                .asLong();
    }

    private static int bare(HttpClient client, long task) throws Exception {
        var body = MAPPER.writeValueAsBytes(
                Map.of("title", "Họp giao ban", "workedOn", Demo.today().toString(), "taskId", task, "quantity", 1));
        var request = HttpRequest.newBuilder(karaf.url("/kpi/api/probe/bare"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        JsonNode read = answer.statusCode() == 200 ? MAPPER.readTree(answer.body()) : MAPPER.nullNode();
        return read.hasNonNull("id") ? 200 : answer.statusCode();
    }

    private record Rate(double perSecond, double median, double p99) {
        @Override
        public String toString() {
            return "%.0f/s (p50 %.1f ms, p99 %.1f ms)".formatted(perSecond, median, p99);
        }
    }

    private static Rate rate(int seconds, Callable<Integer> request) throws Exception {
        var pool = Executors.newFixedThreadPool(CLIENTS);
        long began = System.nanoTime();
        long end = began + SECONDS.toNanos(seconds);
        var clients = new ArrayList<Callable<List<Long>>>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(() -> {
                var times = new ArrayList<Long>();
                for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                    int status = request.call();
                    if (status / 100 != 2) {
                        throw new AssertionError("answered " + status);
                    }
                    times.add(System.nanoTime() - now);
                }
                return times;
            });
        }
        var times = new ArrayList<Long>();
        for (var client : pool.invokeAll(clients)) {
            times.addAll(client.get());
        }
        double took = (System.nanoTime() - began) / 1e9;
        pool.shutdown();
        var sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Rate(
                sorted.length / took, sorted[sorted.length / 2] / 1e6, sorted[(int) (sorted.length * 0.99)] / 1e6);
    }
}
