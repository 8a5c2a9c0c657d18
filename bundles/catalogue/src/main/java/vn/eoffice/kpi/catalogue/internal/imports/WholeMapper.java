package vn.eoffice.kpi.catalogue.internal.imports;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Looks at an import as a whole, and writes it, statement by statement for all rows. */
public interface WholeMapper {

    /** Rows whose days meet those of an earlier row of the same code. */
    List<Clash> clashes(@Param("id") long id, @Param("limit") int limit);

    /** Rows that name a record which is neither in the catalogue nor in the import. */
    List<Place> unknown(
            @Param("id") long id,
            @Param("kind") String kind,
            @Param("field") List<String> field,
            @Param("of") String of,
            @Param("limit") int limit);

    /** The scopes above scopes, as they would be. */
    List<Edge> parents(long id);

    /** Rows that would change a version which begins later than the day. */
    List<Clash> backdated(@Param("id") long id, @Param("day") LocalDate day, @Param("limit") int limit);

    List<CountRow> recordCounts(long id);

    List<TaskRow> tasks(@Param("id") long id, @Param("after") int after, @Param("limit") int limit);

    void addRecords(long id);

    /** Ends the versions that the n-th rows of their codes change. */
    int closeChanged(@Param("id") long id, @Param("n") int n, @Param("day") LocalDate day);

    /** Adds the n-th rows of their codes where they say something new. */
    List<Written> addVersions(@Param("id") long id, @Param("n") int n, @Param("day") LocalDate day);

    int mostOfOneCode(long id);

    record Clash(String sheet, int row, String code, int otherRow, @Nullable LocalDate day) {}

    record Place(String sheet, int row, String value) {}

    record Edge(String code, String parent, String sheet, int row) {}

    record CountRow(String kind, int added, int changed, int unchanged) {}

    record TaskRow(
            int place,
            String sheet,
            int row,
            String code,
            String content,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record Written(long recordId, String kind, String code, int version, String digest) {}
}
