package vn.eoffice.kpi.worklog.internal.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.platform.rest.Versioned;
import vn.eoffice.kpi.worklog.DocumentRef;
import vn.eoffice.kpi.worklog.EntryOrigin;
import vn.eoffice.kpi.worklog.EntryState;
import vn.eoffice.kpi.worklog.Evidence;
import vn.eoffice.kpi.worklog.FrozenTask;
import vn.eoffice.kpi.worklog.QualityGrade;
import vn.eoffice.kpi.worklog.internal.entry.Documents;
import vn.eoffice.kpi.worklog.internal.entry.EntryAction;

/**
 * An entry as its reader sees it.
 *
 * @param taskSuggested whether the task is a proposal that the owner has yet to look at
 * @param actions what this reader may do now
 * @param missing what submission still needs: "task", "evidence"
 */
public record EntryView(
        UUID id,
        long version,
        EntryState state,
        EntryOrigin origin,
        long ownerId,
        String ownerName,
        @Nullable String unitName,
        @Nullable String postTitle,
        @Nullable Long leaderId,
        @Nullable String leaderName,
        FlowRole role,
        String title,
        @Nullable String note,
        @Nullable DocumentView document,
        @Nullable FrozenTaskView task,
        boolean taskSuggested,
        BigDecimal quantity,
        LocalDate workedOn,
        Instant recordedAt,
        @Nullable LocalDate dueDate,
        int suspendedWorkingDays,
        LocalDate doneDate,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        List<EvidenceView> evidence,
        @Nullable Instant submittedAt,
        @Nullable VerdictView verdict,
        @Nullable String returnReason,
        List<EntryAction> actions,
        List<String> missing)
        implements Versioned {

    public record DocumentView(
            String key,
            @Nullable String number,
            @Nullable String type,
            String subject,
            @Nullable String issuer,
            @Nullable String field,
            String link,
            @Nullable String sha256) {

        static @Nullable DocumentView of(@Nullable DocumentRef document) {
            return document == null
                    ? null
                    : new DocumentView(
                            document.key().value(),
                            document.number(),
                            document.type(),
                            document.subject(),
                            document.issuer(),
                            document.field(),
                            document.link(),
                            document.sha256());
        }
    }

    public record FrozenTaskView(
            long id,
            int version,
            String code,
            String name,
            String outputProduct,
            String unit,
            TaskGroup group,
            @Nullable String complexity,
            @Nullable BigDecimal coefficient,
            @Nullable BigDecimal normHours,
            boolean exampleNorm) {

        static @Nullable FrozenTaskView of(@Nullable FrozenTask task) {
            return task == null
                    ? null
                    : new FrozenTaskView(
                            task.id().value(),
                            task.version(),
                            task.code(),
                            task.name(),
                            task.outputProduct(),
                            task.unit(),
                            task.group(),
                            task.complexity(),
                            task.coefficient(),
                            task.normHours(),
                            task.exampleNorm());
        }
    }

    /**
     * @param link the document's page at the host, or where the file is fetched
     * @param removable whether its owner may take it away while the entry can be edited: not what came with the document's flow
     */
    public record EvidenceView(
            UUID id,
            String title,
            @Nullable String documentKey,
            String link,
            String sha256,
            @Nullable String contentType,
            @Nullable Long size,
            boolean removable,
            Instant addedAt) {

        static EvidenceView of(Evidence evidence) {
            var document = evidence.document();
            return new EvidenceView(
                    evidence.id(),
                    evidence.title(),
                    document == null ? null : document.key().value(),
                    document == null
                            ? "/kpi/api/v1/worklog/evidence/%s/content".formatted(evidence.id())
                            : document.link(),
                    evidence.sha256(),
                    evidence.contentType(),
                    evidence.size(),
                    !Documents.isFromFlow(evidence),
                    evidence.addedAt());
        }
    }

    public record VerdictView(
            String byName,
            @Nullable String onBehalfOfName,
            Instant at,
            QualityGrade grade,
            boolean objectiveCause,
            @Nullable String comment) {}
}
