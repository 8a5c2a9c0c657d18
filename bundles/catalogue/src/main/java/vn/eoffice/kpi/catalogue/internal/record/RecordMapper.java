package vn.eoffice.kpi.catalogue.internal.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.unit.UnitRead.Reach;

/** Records and their versions. */
public interface RecordMapper {

    /**
     * In the order of their codes.
     *
     * @param reach of a unit: its holdings, the descriptions that hold in it, the positions that those name, the scopes that it is
     *     in; frameworks and uniform norms are everybody's
     */
    List<RecordRow> page(
            @Param("kind") RecordKind kind,
            @Param("words") List<String> words,
            @Param("reach") @Nullable Reach reach,
            @Param("day") LocalDate day,
            @Param("after") @Nullable String after,
            @Param("limit") int limit);

    /** All of a kind that are, were or will be in force. */
    List<RecordRow> all(RecordKind kind);

    List<RecordRow> versions(long id);

    /** The latest names of some of a kind. */
    List<Named> names(@Param("kind") RecordKind kind, @Param("codes") Set<String> codes);

    record Named(String code, String name) {}

    @Nullable
    RecordRow latest(@Param("kind") RecordKind kind, @Param("code") String code);

    @Nullable
    Long idOf(@Param("kind") RecordKind kind, @Param("code") String code);

    long insertRecord(@Param("kind") RecordKind kind, @Param("code") String code);

    void insertVersion(
            @Param("id") long id,
            @Param("version") int version,
            @Param("name") String name,
            @Param("folded") String folded,
            @Param("content") String content,
            @Param("source") @Nullable String source,
            @Param("validFrom") LocalDate validFrom);

    void closeVersion(@Param("id") long id, @Param("version") int version, @Param("validTo") LocalDate validTo);
}
