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

    /** With a day and a decision it is applied as soon as it is found right. */
    long insert(
            @Param("fileName") String fileName,
            @Param("actor") String actor,
            @Param("at") Instant at,
            @Param("lease") @Nullable UUID lease,
            @Param("validFrom") @Nullable LocalDate validFrom,
            @Param("decision") @Nullable String decision);

    /** At once: a file's pieces do not wait in memory for the commit. */
    void addPiece(@Param("id") long id, @Param("place") int place, @Param("bytes") byte[] bytes);

    @Nullable
    Piece piece(@Param("id") long id, @Param("place") int place);

    /** Ends the receiving; the lease, where there is one, runs from now. */
    void received(@Param("id") long id, @Param("size") long size, @Param("seconds") int seconds);

    @Nullable
    ImportRow find(long id);

    List<ImportRow> list(@Param("before") long before, @Param("limit") int limit);

    /** Takes the oldest work that nobody does. */
    @Nullable
    ImportRow take(@Param("lease") UUID lease, @Param("seconds") int seconds);

    /** @return 0 when somebody else has taken it over */
    int renew(@Param("id") long id, @Param("lease") UUID lease, @Param("seconds") int seconds);

    void release(@Param("id") long id, @Param("lease") UUID lease);

    /** @return 0 when somebody else has taken it over */
    int progress(@Param("id") long id, @Param("lease") UUID lease, @Param("rows") int rows);

    /** Forgets what an earlier check found. */
    void clear(long id);

    void clearFaults(long id);

    /** Forgets the file and its rows; the import and its faults stay. */
    void drop(long id);

    @AtCommit
    void addRow(@Param("id") long id, @Param("place") int place, @Param("r") StagedRow row);

    @AtCommit
    void addFault(@Param("id") long id, @Param("place") int place, @Param("f") Fault fault);

    List<Fault> faults(@Param("id") long id, @Param("after") int after, @Param("limit") int limit);

    /**
     * Keeps what was found. The lease goes on when the import is to be applied now.
     *
     * @return 0 when somebody else has taken it over
     */
    int checked(
            @Param("id") long id,
            @Param("lease") UUID lease,
            @Param("state") ImportState state,
            @Param("rows") int rows,
            @Param("sheets") String sheets,
            @Param("faults") int faults,
            @Param("summary") String summary);

    /** @return 0 when somebody else has taken it over */
    int applied(@Param("id") long id, @Param("lease") UUID lease, @Param("summary") String summary);

    int failed(@Param("id") long id, @Param("lease") UUID lease, @Param("vi") String vi, @Param("en") String en);

    /**
     * What a person wants of it; whoever works on it loses it.
     *
     * @return 0 when it changed since it was seen
     */
    int move(
            @Param("id") long id,
            @Param("seen") long seen,
            @Param("state") ImportState state,
            @Param("mapping") @Nullable String mapping,
            @Param("validFrom") @Nullable LocalDate validFrom,
            @Param("decision") @Nullable String decision);

    /** Cancels those that nobody touched for so long, some at a time. */
    List<Long> giveUp(@Param("days") int days, @Param("vi") String vi, @Param("en") String en);

    void remember(
            @Param("headers") String headers,
            @Param("w") SheetMapping.Wanted wanted,
            @Param("columns") String columns,
            @Param("given") String given);

    @Nullable
    Remembered remembered(String headers);

    /** MyBatis takes a bare array for many results. */
    record Piece(byte[] bytes) {}

    record Remembered(String kind, String columns, String given, boolean makesCodes) {}
}
