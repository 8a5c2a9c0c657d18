package vn.eoffice.kpi.catalogue.internal.imports;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.column.Kind;

/** Looks at an import as a whole, and writes it, statement by statement for all rows. */
public interface WholeMapper {

    /** Lets the database know how many rows there are. */
    void analyse();

    /** Numbers the rows of each code in the order of their days. */
    void number(long id);

    /** Rows whose days meet those of an earlier row of the same code. */
    List<Clash> clashes(@Param("id") long id, @Param("limit") int limit);

    /** Rows whose code differs from another one only in capitals; row 0 is the catalogue. */
    List<Twin> twins(@Param("id") long id, @Param("limit") int limit);

    /** Rows that name a record which is neither in the catalogue nor in the import. */
    List<Place> unknown(
            @Param("id") long id,
            @Param("kind") String kind,
            @Param("field") List<String> field,
            @Param("of") String of,
            @Param("limit") int limit);

    /** The scopes above scopes, as they would be. */
    List<Edge> parents(long id);

    /**
     * Rows of records that would begin while a version of the catalogue holds that cannot be ended for them.
     *
     * @param day first day of rows that name none; null leaves those out
     */
    List<Overlap> overlaps(@Param("id") long id, @Param("day") @Nullable LocalDate day, @Param("limit") int limit);

    /** Rows that would end before they begin. */
    List<Overlap> ended(@Param("id") long id, @Param("day") @Nullable LocalDate day, @Param("limit") int limit);

    List<CountRow> recordCounts(long id);

    List<TaskRow> tasks(@Param("id") long id, @Param("after") int after, @Param("limit") int limit);

    /** The n-th rows of their codes. */
    List<TaskRow> nthTasks(
            @Param("id") long id, @Param("n") int n, @Param("after") int after, @Param("limit") int limit);

    int mostOfOneCode(long id);

    void addRecords(long id);

    /**
     * Notes of the rows that say something new about a record which version each becomes.
     *
     * @param n the n-th rows of their codes, null for all
     */
    void findNews(@Param("id") long id, @Param("n") @Nullable Integer n);

    /** The same of the first rows of records that have just been added. */
    void findFirst(long id);

    /** Ends the versions that these rows change. */
    void closeChanged(@Param("id") long id, @Param("n") int n, @Param("day") LocalDate day);

    void addVersions(@Param("id") long id, @Param("n") int n, @Param("day") LocalDate day);

    List<Written> written(@Param("id") long id, @Param("after") int after, @Param("limit") int limit);

    record Clash(Kind kind, String sheet, int row, String code, int otherRow) {}

    record Twin(Kind kind, String sheet, int row, String code, String other, int otherRow) {}

    record Place(String sheet, int row, String value) {}

    record Edge(String code, String parent, String sheet, int row) {}

    record Overlap(Kind kind, String sheet, int row, String code, LocalDate begins, @Nullable LocalDate ends) {}

    record CountRow(Kind kind, int added, int changed, int unchanged) {}

    record TaskRow(
            int place,
            String sheet,
            int row,
            String code,
            String content,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record Written(int place, long recordId, String kind, String code, int version, String digest) {}
}
