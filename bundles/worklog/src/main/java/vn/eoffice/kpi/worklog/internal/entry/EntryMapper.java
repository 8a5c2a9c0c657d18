package vn.eoffice.kpi.worklog.internal.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.database.AtCommit;

public interface EntryMapper {

    /** @return 0 when the id is taken */
    int insert(EntryRow entry);

    /** For an id that nobody can have had before. */
    @AtCommit
    void insertNew(EntryRow entry);

    /** @param seen the version that is replaced; {@code e} carries the next one */
    int update(@Param("e") EntryRow entry, @Param("seen") long seen);

    @Nullable
    EntryRow entry(@Param("id") UUID id);

    List<EntryRow> entries(@Param("ids") List<UUID> ids);

    List<EntryRow> day(@Param("owner") long owner, @Param("day") LocalDate day);

    List<EntryRow> ofDocument(@Param("host") String host, @Param("document") String document);

    List<EntryRow> confirmed(
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("after") @Nullable UUID after,
            @Param("limit") int limit);

    List<EntryRow> waiting(
            @Param("leader") long leader,
            @Param("afterTime") @Nullable Instant afterTime,
            @Param("afterId") @Nullable UUID afterId,
            @Param("limit") int limit);

    long countWaiting(@Param("leader") long leader);

    /** Waits until no other transaction writes timed work of this person. */
    String lockTimes(@Param("owner") long owner);

    List<EntryRow> overlapping(
            @Param("owner") long owner,
            @Param("start") Instant start,
            @Param("end") Instant end,
            @Param("except") UUID except);

    List<EvidenceRow> evidence(@Param("entries") List<UUID> entries);

    @Nullable
    EvidenceRow oneEvidence(@Param("id") UUID id);

    void insertEvidence(@Param("v") EvidenceRow evidence);

    void deleteEvidence(@Param("ids") List<UUID> ids);

    void keepFile(@Param("sha256") String sha256, @Param("content") byte[] content);

    void dropUnusedFile(@Param("sha256") String sha256);

    @Nullable
    FileRow file(@Param("sha256") String sha256);
}
