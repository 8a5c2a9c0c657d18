package vn.eoffice.kpi.host.reference.internal.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

public interface RegisterMapper {

    /** Takes so many numbers of a series and returns the last; holds the series until the transaction ends. */
    int number(
            @Param("agencyId") long agencyId,
            @Param("series") String series,
            @Param("year") int year,
            @Param("count") int count);

    /** The ids of the new documents, in their order. */
    List<Long> insert(@Param("documents") List<NewDocument> documents);

    int correct(
            @Param("id") long id,
            @Param("f") IncomingForm form,
            @Param("words") String words,
            @Param("version") int version);

    @Nullable
    DocumentRow document(@Param("id") long id);

    @Nullable
    DocumentRow visible(@Param("id") long id, @Param("eyes") Search.Eyes eyes);

    List<DocumentLine> list(
            @Param("s") Search search, @Param("eyes") Search.Eyes eyes, @Param("today") LocalDate today);

    List<DocumentLine> replies(@Param("id") long id);

    void grant(
            @Param("documentId") long documentId,
            @Param("personId") long personId,
            @Param("ground") String ground,
            @Param("unitId") @Nullable Long unitId);

    void revoke(@Param("documentId") long documentId, @Param("personId") long personId, @Param("ground") String ground);

    long insertFile(
            @Param("name") String name,
            @Param("mediaType") String mediaType,
            @Param("size") long size,
            @Param("sha256") String sha256,
            @Param("content") byte[] content,
            @Param("personId") long personId,
            @Param("at") Instant at);

    void fileUnder(@Param("fileId") long fileId, @Param("documentId") long documentId);

    List<FileRow> files(@Param("documentId") long documentId);

    @Nullable
    FileRow fileRow(@Param("id") long id);

    @Nullable
    FileContent content(@Param("id") long id);
}
