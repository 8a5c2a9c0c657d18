package vn.eoffice.kpi.platform.database.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.ibatis.exceptions.PersistenceException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.database.internal.NoteMapper.Note;

class DefaultDatabaseTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    static Database database;
    static NoteMapper notes;
    static TallyMapper tallies;

    @BeforeAll
    static void openTwoSlices() {
        database = db.database();
        notes = database.schema(
                        "notes",
                        Slice.of(
                                "V001__notes.sql",
                                """
                        create table notes (id uuid primary key, body text not null, tags text[] not null,
                          numbers bigint[] not null, written_at timestamptz)"""),
                        NoteMapper.class)
                .mapper(NoteMapper.class);
        tallies = database.schema(
                        "tally",
                        Slice.of("V001__tallies.sql", "create table tallies (name text not null)"),
                        TallyMapper.class)
                .mapper(TallyMapper.class);
    }

    @BeforeEach
    void empty() throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate notes.notes, tally.tallies");
        }
    }

    static Note note(String body) {
        return new Note(UUID.randomUUID(), body, List.of(), List.of(), Instant.parse("2026-01-02T03:04:05.678901Z"));
    }

    @Test
    void valuesComeBackAsTheyWere() {
        var note = new Note(
                UUID.randomUUID(),
                "ghi chú",
                List.of("a", "b\"\\,{} c"),
                List.of(1L, -7L),
                Instant.parse("2026-01-02T03:04:05.678901Z"));
        notes.insert(note);
        notes.insert(note("x"));
        assertEquals(List.of(note), notes.find(List.of(note.id())));
        assertEquals(List.of(note), notes.find(new ArrayList<>(List.of(note.id(), UUID.randomUUID()))));
        assertEquals(List.of(note), notes.find(Arrays.asList(note.id())));
        assertEquals(List.of(), notes.find(List.of()));
        assertEquals(List.of(note), notes.withNumbers(new long[] {-7}));
    }

    @Test
    void twoSlicesCommitTogether() {
        database.transaction(() -> {
            notes.insert(note("a"));
            tallies.insert("a");
            assertEquals(1, notes.count());
            assertEquals(0, elsewhere(tallies::count));
        });
        assertEquals(List.of(1, 1), List.of(notes.count(), tallies.count()));
    }

    @Test
    void twoSlicesRollBackTogether() {
        var failure = assertThrows(
                IllegalStateException.class,
                () -> database.transaction(() -> {
                    notes.insert(note("a"));
                    tallies.insert("a");
                    throw new IllegalStateException("no");
                }));
        assertEquals("no", failure.getMessage());
        assertEquals(List.of(0, 0), List.of(notes.count(), tallies.count()));
    }

    @Test
    void aNestedTransactionJoinsTheOuterOne() {
        assertThrows(
                IllegalStateException.class,
                () -> database.transaction(() -> {
                    database.transaction(() -> notes.insert(note("inner")));
                    throw new IllegalStateException("outer");
                }));
        assertEquals(0, notes.count());
    }

    @Test
    void aCaughtFailureOfAPartStillUndoesTheWhole() {
        var failure = assertThrows(
                IllegalStateException.class,
                () -> database.transaction(() -> {
                    notes.insert(note("kept?"));
                    assertThrows(PersistenceException.class, () -> tallies.insert(null));
                }));
        assertTrue(failure.getCause() instanceof PersistenceException);
        assertEquals(0, notes.count());
    }

    @Test
    void aDefaultMethodIsOneTransaction() {
        var once = note("a");
        assertThrows(PersistenceException.class, () -> notes.insertTwice(once, once));
        assertEquals(0, notes.count());
    }

    @Test
    void actionsWaitForTheCommit() {
        var seen = new ArrayList<Integer>();
        database.transaction(() -> {
            notes.insert(note("a"));
            database.transaction(() -> database.afterCommit(() -> seen.add(elsewhere(notes::count))));
            assertEquals(List.of(), seen);
            assertTrue(database.inTransaction());
        });
        assertFalse(database.inTransaction());
        assertEquals(List.of(1), seen);
    }

    @Test
    void actionsAreForgottenAfterARollback() {
        var seen = new ArrayList<Integer>();
        assertThrows(
                IllegalStateException.class,
                () -> database.transaction(() -> {
                    database.afterCommit(() -> seen.add(1));
                    throw new IllegalStateException("no");
                }));
        assertEquals(List.of(), seen);
    }

    @Test
    void actionsWithoutATransactionRunAtOnce() {
        var seen = new ArrayList<Integer>();
        database.afterCommit(() -> seen.add(1));
        assertEquals(List.of(1), seen);
    }

    @Test
    void aLockIsHeldUntilTheEndOfTheTransaction() {
        database.transaction(() -> {
            assertTrue(database.tryLock("seal"));
            assertFalse(elsewhere(() -> database.transaction(() -> database.tryLock("seal"))));
            assertTrue(elsewhere(() -> database.transaction(() -> database.tryLock("other"))));
        });
        assertTrue(elsewhere(() -> database.transaction(() -> database.tryLock("seal"))));
        assertThrows(IllegalStateException.class, () -> database.tryLock("seal"));
    }

    @Test
    void anUnnamedMapperIsRefused() {
        var schema =
                database.schema("tally", Slice.of("V001__tallies.sql", "create table tallies (name text not null)"));
        assertThrows(IllegalArgumentException.class, () -> schema.mapper(TallyMapper.class));
    }

    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }
}
