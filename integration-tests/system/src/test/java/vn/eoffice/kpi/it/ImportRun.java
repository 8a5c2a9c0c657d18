package vn.eoffice.kpi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.eoffice.kpi.demo.internal.Table;
import vn.eoffice.kpi.demo.internal.book.WriteBooks;

/**
 * How long a province's books take and how much heap stays in use meanwhile, once and tenfold, each on a server of its own with an
 * empty catalogue. Not part of the check: see {@code integration-tests/bin/load} and docs/performance.md.
 */
class ImportRun {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration LOOK_EVERY = Duration.ofSeconds(4);
    private static final double MEGABYTE = 1 << 20;

    private record Result(double seconds, long files, long rows, long before, long most, long after) {

        double growth() {
            return (most - before) / MEGABYTE;
        }

        @Override
        public String toString() {
            return "%.1f s, %d rows of %.1f MB, live heap %.0f MB before, at most %.0f MB, %.0f MB after"
                    .formatted(seconds, rows, files / MEGABYTE, before / MEGABYTE, most / MEGABYTE, after / MEGABYTE);
        }
    }

    private static DebianPostgres postgres;

    @BeforeAll
    static void startUp() throws Exception {
        postgres = new DebianPostgres();
    }

    @AfterAll
    static void shutDown() throws Exception {
        postgres.close();
    }

    @Test
    void catalogue() throws Exception {
        var once = run(1);
        System.out.printf("catalogue x1: %s (aim 10 s)%n", once);
        var tenfold = run(10);
        System.out.printf("catalogue x10: %s (aim 100 s)%n", tenfold);
        System.out.printf(
                "catalogue heap: grows by %.0f MB for x1, by %.0f MB for x10%n", once.growth(), tenfold.growth());
    }

    private static Result run(int times) throws Exception {
        var folder = Folders.TARGET.resolve("books-x" + times);
        WriteBooks.main(folder.toString(), Integer.toString(times));
        var karaf = KarafProcess.distribution("import-x" + times)
                .database(postgres.newDatabase(), DebianPostgres.USER, DebianPostgres.PASSWORD)
                .start();
        try (karaf;
                var admin = karaf.admin()) {
            karaf.await("/kpi/api/v1/ready", "/eoffice/sign-in", "/kpi/api/openapi.json");
            admin.installBundle(
                    Path.of(System.getProperty("kpi.load-probe")).toUri().toString());
            fillOffice(karaf);
            return measured(folder, new Importer(Visitor.signedIn(karaf, Demo.ADMINISTRATOR)), admin);
        }
    }

    private static Result measured(Path folder, Importer importer, KarafAdmin admin) throws Exception {
        List<Path> books;
        try (var files = Files.list(folder)) {
            books = files.sorted().toList();
        }
        long before = admin.liveHeap();
        var done = new AtomicBoolean();
        var most = CompletableFuture.supplyAsync(() -> mostHeap(admin, done));
        long rows = 0;
        long size = 0;
        long began = System.nanoTime();
        for (var book : books) {
            var content = Files.readAllBytes(book);
            var applied = importer.applied(importer.checked(book.getFileName().toString(), content));
            assertEquals("APPLIED", applied.path("state").asText(), applied::toString);
            rows += applied.path("rowsRead").asLong();
            size += content.length;
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        done.set(true);
        return new Result(seconds, size, rows, before, Math.max(before, most.get()), admin.liveHeap());
    }

    private static long mostHeap(KarafAdmin admin, AtomicBoolean done) {
        long most = 0;
        while (!done.get()) {
            most = Math.max(most, admin.liveHeap());
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        return most;
    }

    /** The units and people that the books name. */
    private static void fillOffice(KarafProcess karaf) throws Exception {
        var units = rows("units.tsv", "key", "name", "abbreviation", "type", "parent", "agency");
        var people = rows("people.tsv", "login", "name", "administrator", "unit", "title", "kind");
        people.forEach(person -> person.put("password", Demo.PASSWORD));
        var staff = Map.of("units", units, "people", people);
        Waiting.until("the probe fills the office", Duration.ofMinutes(1), () -> post(karaf, staff) == 200);
        var last = people.get(people.size() - 1).get("login");
        Waiting.until("the directory has read the office", Duration.ofMinutes(2), () -> Visitor.signedIn(karaf, last)
                .get("/directory/me")
                .ok());
    }

    /** Some columns of a table of the demo's, what is empty left out. */
    private static List<Map<String, String>> rows(String table, String... columns) {
        return Table.read(table).stream()
                .map(row -> {
                    var values = new HashMap<String, String>();
                    for (var column : columns) {
                        var value = row.optional(column);
                        if (value != null) {
                            values.put(column, value);
                        }
                    }
                    return (Map<String, String>) values;
                })
                .toList();
    }

    private static int post(KarafProcess karaf, Map<String, ?> body) throws Exception {
        var request = HttpRequest.newBuilder(karaf.url("/kpi/api/probe/office"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(MAPPER.writeValueAsBytes(body)))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
