package vn.eoffice.kpi.catalogue.internal.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.platform.database.AtCommit;

/** Imports with their pieces, rows and faults. */
public interface ImportMapper {

    long insert(
            @Param("fileName") String fileName,
            @Param("actor") String actor,
            @Param("at") Instant at,
            @Param("lease") @Nullable UUID lease);

    @AtCommit
    void addPiece(@Param("id") long id, @Param("place") int place, @Param("bytes") byte[] bytes);

    @Nullable
    Piece piece(@Param("id") long id, @Param("place") int place);

    void setSize(@Param("id") long id, @Param("size") long size);

    @Nullable
    ImportRow find(long id);

    List<ImportRow> list(@Param("before") long before, @Param("limit") int limit);

    /** Takes the oldest work that nobody does. */
    @Nullable
    ImportRow take(@Param("lease") UUID lease, @Param("seconds") int seconds);

    /** Takes one that is there for anybody. */
    void takeThis(@Param("id") long id, @Param("lease") UUID lease, @Param("seconds") int seconds);

    /** @return 0 when somebody else has taken it over */
    int progress(
            @Param("id") long id, @Param("lease") UUID lease, @Param("rows") int rows, @Param("seconds") int seconds);

    void clear(long id);

    void clearFaults(long id);

    @AtCommit
    void addRow(@Param("id") long id, @Param("place") int place, @Param("r") StagedRow row);

    @AtCommit
    void addFault(@Param("id") long id, @Param("place") int place, @Param("f") Fault fault);

    List<Fault> faults(@Param("id") long id, @Param("after") int after, @Param("limit") int limit);

    /** @return 0 when somebody else has taken it over */
    int checked(
            @Param("id") long id,
            @Param("lease") UUID lease,
            @Param("state") ImportState state,
            @Param("rows") int rows,
            @Param("sheets") String sheets,
            @Param("faults") int faults,
            @Param("summary") String summary);

    /** @return 0 when it changed since it was seen */
    int move(
            @Param("id") long id,
            @Param("seen") long seen,
            @Param("state") ImportState state,
            @Param("mapping") @Nullable String mapping,
            @Param("validFrom") @Nullable LocalDate validFrom,
            @Param("decision") @Nullable String decision);

    int end(@Param("id") long id, @Param("lease") UUID lease, @Param("state") ImportState state);

    void remember(@Param("headers") String headers, @Param("kind") String kind, @Param("columns") String columns);

    @Nullable
    Remembered remembered(String headers);

    /** MyBatis takes a bare array for many results. */
    record Piece(byte[] bytes) {}

    record Remembered(String kind, String columns) {}
}
