package vn.eoffice.kpi.host.reference.internal.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.reference.internal.register.DocumentState;

public interface FlowMapper {

    /** Holds the document until the transaction ends, so that acts on it come one after another. */
    long hold(@Param("documentId") long documentId);

    int moveDocument(
            @Param("id") long id,
            @Param("state") DocumentState state,
            @Param("leaderId") @Nullable Long leaderId,
            @Param("dueOn") @Nullable LocalDate dueOn,
            @Param("version") int version);

    /** Follows from acts on shares; leaves the version that forms about the document carry. */
    void setState(@Param("id") long id, @Param("state") DocumentState state);

    void setDue(@Param("id") long id, @Param("dueOn") LocalDate dueOn);

    List<ShareRow> shares(@Param("documentId") long documentId);

    long insertShare(
            @Param("documentId") long documentId,
            @Param("s") NewShare share,
            @Param("by") long by,
            @Param("at") Instant at);

    int updateShare(@Param("s") ShareChange change);

    void putDraft(
            @Param("shareId") long shareId,
            @Param("type") String type,
            @Param("subject") String subject,
            @Param("body") @Nullable String body,
            @Param("fileId") @Nullable Long fileId,
            @Param("state") DraftState state,
            @Param("at") Instant at);

    void judgeDraft(
            @Param("shareId") long shareId,
            @Param("state") DraftState state,
            @Param("comment") @Nullable String comment,
            @Param("at") Instant at);

    void dropDraft(@Param("shareId") long shareId);

    /** Only a file that belongs to no document. */
    void dropFile(@Param("fileId") long fileId);
}
