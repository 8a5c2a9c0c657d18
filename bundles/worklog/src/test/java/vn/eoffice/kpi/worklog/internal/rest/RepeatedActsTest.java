package vn.eoffice.kpi.worklog.internal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.TestRest;
import vn.eoffice.kpi.platform.rest.TestRest.Answer;
import vn.eoffice.kpi.worklog.internal.Slice;

/** An act that comes twice under one key runs again and is rolled back: nothing of it may remain. */
class RepeatedActsTest {

    @RegisterExtension
    @Order(1)
    static final TestDatabase DATABASE = new TestDatabase();

    @RegisterExtension
    @Order(2)
    static final TestRest REST = new TestRest(DATABASE);

    private final TestRest.Client worker =
            REST.as(new Caller("office", new PersonKey("p1"), "Nguyễn Văn An", "session-1", false));

    @BeforeAll
    static void serve() {
        new Slice(DATABASE.database()).resources.forEach(resource -> REST.serve("/worklog", resource));
    }

    @Test
    void anEntryItsFileAndItsSubmissionLeaveTheirTracesOnce() {
        var body = "{\"title\": \"Họp\", \"workedOn\": \"2026-11-25\", \"taskId\": 1, \"quantity\": 1}";
        var created = twice(() -> worker.post("/worklog/entries", body, "Idempotency-Key", "k-entry"));
        var entry = "/worklog/entries/" + created.text("id");

        var attached = twice(() -> worker.post(
                entry + "/files",
                BodyPublishers.ofString("Biên bản"),
                "text/plain",
                "If-Match",
                "\"1\"",
                "X-File-Name",
                "bb.txt",
                "Idempotency-Key",
                "k-file"));
        assertEquals(1, attached.body().path("evidence").size());

        twice(() -> worker.post(entry + "/submission", "", "If-Match", "\"2\"", "Idempotency-Key", "k-submission"));
        assertEquals(Map.of("entry", 1, "evidence", 1, "file", 1, "queue_item", 1), rows());
    }

    private static Answer twice(Supplier<Answer> act) {
        var first = act.get();
        var after = rows();
        var second = act.get();

        assertEquals("true", second.header("Idempotency-Replayed"));
        assertEquals(first.status(), second.status());
        assertEquals(first.body(), second.body());
        assertEquals(after, rows());
        return first;
    }

    private static Map<String, Integer> rows() {
        var rows = new TreeMap<String, Integer>();
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var table : new String[] {"entry", "evidence", "file", "queue_item"}) {
                try (var count = statement.executeQuery("select count(*) from worklog." + table)) {
                    count.next();
                    rows.put(table, count.getInt(1));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return rows;
    }
}
