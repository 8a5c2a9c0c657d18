package vn.eoffice.kpi.platform.database.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import vn.eoffice.kpi.platform.database.AtCommit;

interface NoteMapper {

    record Note(UUID id, String body, List<String> tags, List<Long> numbers, Instant writtenAt) {}

    int insert(Note note);

    @AtCommit
    @Insert("insert into notes.notes (id, body, tags, numbers) values (#{id}, #{body}, #{tags}, #{numbers})")
    void insertAtCommit(Note note);

    List<Note> find(@Param("ids") List<UUID> ids);

    List<Note> withNumbers(@Param("numbers") long[] numbers);

    int count();

    default int insertTwice(Note first, Note second) {
        return insert(first) + insert(second);
    }
}
