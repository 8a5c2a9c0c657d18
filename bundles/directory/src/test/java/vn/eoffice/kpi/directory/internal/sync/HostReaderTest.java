package vn.eoffice.kpi.directory.internal.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.eoffice.kpi.directory.internal.ScriptedHost.absence;
import static vn.eoffice.kpi.directory.internal.ScriptedHost.person;
import static vn.eoffice.kpi.directory.internal.ScriptedHost.post;
import static vn.eoffice.kpi.directory.internal.ScriptedHost.unit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.kpi.directory.internal.ScriptedHost;
import vn.eoffice.kpi.directory.internal.TestClock;
import vn.eoffice.kpi.directory.internal.TestLedger;
import vn.eoffice.kpi.directory.internal.store.DirectoryStore;
import vn.eoffice.kpi.host.api.Cursor;
import vn.eoffice.kpi.host.api.DirectoryChanges;
import vn.eoffice.kpi.host.api.HostPerson;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.platform.database.TestDatabase;

class HostReaderTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private final TestClock clock = new TestClock("2026-11-23T02:00:00Z");
    private final TestLedger ledger = new TestLedger();

    /** Any order, repetition and paging of a day's tellings gives the directory of the ordered single run. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void orderRepetitionAndPagingDoNotMatter(long seed) throws SQLException {
        var first = new ArrayList<Record>(List.of(
                unit("SO", null),
                unit("VP", "SO"),
                unit("TH", "VP"),
                person("gd"),
                person("tp"),
                person("cv"),
                post("gd", "SO", PostKind.HEAD),
                post("tp", "TH", PostKind.HEAD),
                post("cv", "TH", PostKind.STAFF),
                absence("a", "cv", "2026-11-23", "2026-11-24", false),
                absence("b", "tp", "2026-12-01", "2026-12-01", true)));
        var second = new ArrayList<Record>(List.of(
                unit("TH", "SO"),
                person("cv2"),
                post("cv", "TH", PostKind.STAFF, "Chuyên viên chính", "gd"),
                post("cv2", "VP", PostKind.STAFF),
                absence("a", "cv", "2026-11-23", "2026-11-24", true)));
        var expected = run(1_000, first, second);

        var random = new Random(seed);
        for (var day : List.of(first, second)) {
            for (int i = 0, n = day.size(); i < n; i++) {
                day.add(day.get(random.nextInt(n)));
            }
            Collections.shuffle(day, random);
        }
        assertEquals(expected, run(1 + random.nextInt(5), first, second));
    }

    /** Tells one part on Monday and the other on Wednesday; answers what is then in the tables. */
    private List<String> run(int pageSize, List<Record> monday, List<Record> wednesday) throws SQLException {
        var host = newHost();
        var source = new ScriptedHost(pageSize);
        var reader = reader();
        clock.day("2026-11-23");
        reader.read(host, source.tell(monday.toArray(Record[]::new)));
        clock.day("2026-11-25");
        reader.read(host, source.tell(wednesday.toArray(Record[]::new)));
        return contents(host);
    }

    @Test
    void twoNodesReadTheSameHostOnce() throws Exception {
        var host = newHost();
        var people = new ArrayList<Record>();
        for (int i = 0; i < 300; i++) {
            people.add(person("p" + i));
        }
        var nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> node =
                    () -> reader().read(host, new ScriptedHost(20).tell(people.toArray(Record[]::new)));
            int changed = 0;
            for (var result : nodes.invokeAll(List.of(node, node, node, node))) {
                changed += result.get();
            }
            changed += node.call();
            assertEquals(300, changed);
        } finally {
            nodes.shutdown();
        }
        assertEquals(
                300,
                rows(host, "select host_key from directory.person where host = ?")
                        .size());
    }

    @Test
    void thePageAndItsCursorStandOrFallTogether() throws SQLException {
        var host = newHost();
        var nameless = new HostPerson(new PersonKey("p2"), "p2", null, SubjectGroup.CIVIL_SERVANT, true);
        var source = new ScriptedHost(2).tell(person("p0"), person("p1"), person("p3"), nameless);
        var failure = assertThrows(RuntimeException.class, () -> reader().read(host, source));
        assertTrue(failure.getMessage().contains("p2"), failure.getMessage());
        assertEquals(
                List.of("p0", "p1"), rows(host, "select host_key from directory.person where host = ? order by 1"));
        assertEquals(List.of("2"), rows(host, "select cursor from directory.source where host = ?"));
    }

    @Test
    void aHostThatSaysMoreWithoutMovingIsStopped() {
        var stuck = new DirectoryChanges(List.of(), List.of(), List.of(), List.of(), Cursor.START, true);
        assertThrows(IllegalStateException.class, () -> reader().read(newHost(), (cursor, limit) -> stuck));
    }

    @Test
    void whatIsToldAgainUnchangedIsNoChangeAndNoAct() {
        var host = newHost();
        var reader = reader();
        var source = new ScriptedHost(10).tell(unit("SO", null), person("gd"), post("gd", "SO", PostKind.HEAD));
        assertEquals(3, reader.read(host, source));
        assertEquals(
                0, reader.read(host, source.tell(unit("SO", null), person("gd"), post("gd", "SO", PostKind.HEAD))));
        assertEquals(
                List.of("directory.synchronised"),
                ledger.acts.stream().map(act -> act.action()).toList());
    }

    private HostReader reader() {
        return new HostReader(new DirectoryStore(db.database(), clock), ledger);
    }

    private static String newHost() {
        return "h" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static List<String> contents(String host) throws SQLException {
        var all = new ArrayList<String>();
        all.addAll(
                rows(host, "select row(host_key, full_name, active) from directory.person where host = ? order by 1"));
        all.addAll(
                rows(
                        host,
                        """
                select row(u.host_key, s.since, s.until, s.name, s.parent_key)
                from directory.unit u join directory.unit_state s on s.unit_id = u.id where u.host = ? order by 1"""));
        all.addAll(
                rows(
                        host,
                        """
                select row(p.host_key, p.from_day, p.to_day, s.since, s.until, s.title, s.unit_key, s.leader_key)
                from directory.post p join directory.post_state s on s.post_id = p.id where p.host = ? order by 1"""));
        all.addAll(rows(
                host,
                "select row(host_key, from_day, to_day, cancelled) from directory.absence where host = ? order by 1"));
        return all;
    }

    private static List<String> rows(String host, String sql) throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, host);
            var rows = new ArrayList<String>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(result.getString(1));
                }
            }
            return rows;
        }
    }
}
