package vn.eoffice.kpi.platform.database.internal.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.platform.database.MigrationFailed;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.database.internal.Slice;

class MigrationsTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    static final String PAINT =
            """
            create table paints (id int);
            -- a comment; with a semicolon
            create function paints_count() returns bigint language plpgsql as $body$
            begin
              return (select count(*) from slice.paints); -- inside; dollar quotes
            end $body$;
            insert into paints values (1)""";
    static final String MORE = "insert into paints values (2), (3);";

    @AfterEach
    void dropSchema() throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists slice cascade");
        }
    }

    static void migrate(String... scripts) {
        new Migrations(db.dataSource(), "slice", Slice.of(scripts)).run();
    }

    static String ask(String sql) throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void scriptsRunOnceInOrder() throws SQLException {
        migrate("V001__paint.sql", PAINT);
        migrate("V001__paint.sql", PAINT, "V002__more.sql", MORE);
        migrate("V001__paint.sql", PAINT, "V002__more.sql", MORE);
        assertEquals("3", ask("select slice.paints_count()"));
        assertEquals("paint, more", ask("select string_agg(description, ', ' order by id) from slice.changelog"));
    }

    @Test
    void aFailureNamesItsScriptAndLeavesNothing() throws SQLException {
        var failure = assertThrows(
                MigrationFailed.class,
                () -> migrate(
                        "V001__paint.sql",
                        PAINT,
                        "V002__more.sql",
                        MORE,
                        "V003__wrong.sql",
                        "insert into paint values (4)"));
        assertTrue(failure.getMessage().contains("(slice)"), failure.getMessage());
        assertTrue(failure.getMessage().contains("V003__wrong.sql"), failure.getMessage());
        assertTrue(failure.getMessage().contains("\"paint\" does not exist"), failure.getMessage());
        assertEquals("0", ask("select count(*) from pg_namespace where nspname = 'slice'"));
    }

    @Test
    void aFailureKeepsWhatEarlierRunsApplied() throws SQLException {
        migrate("V001__paint.sql", PAINT);
        assertThrows(
                MigrationFailed.class,
                () -> migrate("V001__paint.sql", PAINT, "V002__more.sql", MORE, "V003__wrong.sql", "select 1/0"));
        assertEquals("1", ask("select slice.paints_count()"));
        migrate("V001__paint.sql", PAINT, "V002__more.sql", MORE);
        assertEquals("3", ask("select slice.paints_count()"));
    }

    @Test
    void anEditedScriptIsNamed() {
        migrate("V001__paint.sql", PAINT, "V002__more.sql", MORE);
        var failure = assertThrows(
                MigrationFailed.class, () -> migrate("V001__paint.sql", PAINT, "V002__more.sql", MORE + " select 1;"));
        assertTrue(failure.getMessage().contains("(V002__more.sql) was changed"), failure.getMessage());
    }

    @Test
    void lineEndsOfACheckoutDoNotCount() {
        migrate("V001__paint.sql", PAINT);
        migrate("V001__paint.sql", PAINT.replace("\n", "\r\n"));
    }

    @Test
    void aDatabaseNewerThanTheBundleIsRefused() {
        migrate("V001__paint.sql", PAINT, "V002__more.sql", MORE);
        var failure = assertThrows(MigrationFailed.class, () -> migrate("V001__paint.sql", PAINT));
        assertTrue(failure.getMessage().contains("V002 (more)"), failure.getMessage());
    }

    @Test
    void aLateScriptIsNamed() {
        migrate("V001__paint.sql", PAINT, "V003__more.sql", MORE);
        var failure = assertThrows(
                MigrationFailed.class,
                () -> migrate("V001__paint.sql", PAINT, "V002__late.sql", MORE, "V003__more.sql", MORE));
        assertTrue(failure.getMessage().contains("(V002__late.sql) comes too late"), failure.getMessage());
    }

    @Test
    void badNamesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> migrate("paint.sql", PAINT));
        assertThrows(IllegalArgumentException.class, () -> migrate("V001__a.sql", PAINT, "V0001__b.sql", MORE));
        assertThrows(IllegalArgumentException.class, () -> db.database().schema("Slice; drop", Slice.of()));
    }

    @Test
    void severalNodesAtOnceApplyEachScriptOnce() throws Exception {
        var nodes = Executors.newFixedThreadPool(8);
        var barrier = new CyclicBarrier(8);
        Callable<Void> node = () -> {
            var slice = Slice.of("V001__paint.sql", PAINT, "V002__more.sql", MORE);
            barrier.await();
            new Migrations(db.dataSource(), "slice", slice).run();
            return null;
        };
        try {
            var runs = new ArrayList<Callable<Void>>();
            for (int i = 0; i < 8; i++) {
                runs.add(node);
            }
            for (var run : nodes.invokeAll(runs)) {
                run.get();
            }
        } finally {
            nodes.shutdown();
        }
        assertEquals("3", ask("select slice.paints_count()"));
    }
}
