package vn.eoffice.kpi.platform.database.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.eoffice.kpi.platform.database.internal.DefaultDatabaseTest.note;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.ibatis.exceptions.PersistenceException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.kpi.platform.database.AtCommit;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.database.internal.NoteMapper.Note;

class AtCommitTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    static Database database;
    static NoteMapper notes;
    static TallyMapper tallies;

    @BeforeAll
    static void openTwoSlices() {
        database = db.database();
        var noted =
                "create table notes (id uuid primary key, body text, tags text[], numbers bigint[], written_at timestamptz)";
        notes = database.schema("notes", Slice.of("V001__notes.sql", noted), NoteMapper.class)
                .mapper(NoteMapper.class);
        var tallied = "create table tallies (name text not null)";
        tallies = database.schema("tally", Slice.of("V001__tallies.sql", tallied), TallyMapper.class)
                .mapper(TallyMapper.class);
    }

    @BeforeEach
    void empty() throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate notes.notes, tally.tallies");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 401})
    void everyWriteIsThereAfterTheCommit(int times) {
        var written = new ArrayList<Note>();
        database.transaction(() -> {
            for (int i = 0; i < times; i++) {
                var note = new Note(UUID.randomUUID(), "số " + i, List.of("a;b", "?"), List.of(1L, 2L), null);
                notes.insertAtCommit(note);
                written.add(note);
                if (i % 3 == 0) {
                    tallies.insertAtCommit("số " + i);
                }
            }
        });

        assertEquals((times + 2) / 3, tallies.count());
        assertEquals(times, notes.count());
        var last = written.get(times - 1);
        assertEquals(List.of(last), notes.find(List.of(last.id())));
    }

    @Test
    void writesOfTheSameKindKeepTheirOrder() throws SQLException {
        database.transaction(() -> IntStream.range(0, 300).forEach(i -> tallies.insertAtCommit("" + i)));

        try (var connection = db.dataSource().getConnection();
                var rows = connection.createStatement().executeQuery("select name from tally.tallies order by ctid")) {
            for (int i = 0; rows.next(); i++) {
                assertEquals("" + i, rows.getString(1));
            }
        }
    }

    @Test
    void aSliceReadsWhatItWrote() {
        database.transaction(() -> {
            notes.insertAtCommit(note("a"));
            tallies.insertAtCommit("a");
            assertEquals(1, notes.count());
            tallies.insertAtCommit("b");
        });
        assertEquals(2, tallies.count());
    }

    @Test
    void aRollbackForgetsThem() {
        assertThrows(
                IllegalStateException.class,
                () -> database.transaction(() -> {
                    notes.insertAtCommit(note("a"));
                    throw new IllegalStateException("no");
                }));
        database.transaction(() -> tallies.insertAtCommit("b"));
        assertEquals(List.of(0, 1), List.of(notes.count(), tallies.count()));
    }

    @Test
    void theFailureOfOneUndoesTheWhole() {
        var once = note("a");
        notes.insert(once);

        assertThrows(
                PersistenceException.class,
                () -> database.transaction(() -> {
                    tallies.insert("before");
                    tallies.insertAtCommit("with");
                    notes.insertAtCommit(once);
                    tallies.insertAtCommit("behind");
                }));

        assertEquals(List.of(1, 0), List.of(notes.count(), tallies.count()));
        database.transaction(() -> tallies.insertAtCommit("next"));
        assertEquals(1, tallies.count());
    }

    @Test
    void outsideATransactionTheWriteIsMadeAtOnce() {
        tallies.insertAtCommit("a");
        assertEquals(1, tallies.count());
    }

    @Test
    void aMethodWithAResultIsRefused() {
        interface Wrong {
            @AtCommit
            @org.apache.ibatis.annotations.Insert("select 1")
            int write();
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> database.schema("wrong", Slice.of("V001__nothing.sql", "select 1"), Wrong.class));
    }
}
