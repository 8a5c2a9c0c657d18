package vn.eoffice.kpi.evaluation.internal.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.PostId;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.EntryOrigin;
import vn.eoffice.kpi.worklog.EntryState;
import vn.eoffice.kpi.worklog.FrozenTask;
import vn.eoffice.kpi.worklog.QualityGrade;
import vn.eoffice.kpi.worklog.Verdict;

/** Entries for tests: submitted work, and the same confirmed. */
public record SampleEntry(
        long owner,
        String normHours,
        String complexity,
        LocalDate dueDate,
        LocalDate doneDate,
        QualityGrade grade,
        boolean objectiveCause) {

    private static final Instant AT = Instant.parse("2026-03-12T03:00:00Z");

    /** Four hours of level C2, done on the day it was due, good. */
    public static SampleEntry of(long owner) {
        var day = LocalDate.of(2026, 3, 12);
        return new SampleEntry(owner, "4", "C2", day, day, QualityGrade.GOOD, false);
    }

    public SampleEntry worth(String hours, String level, QualityGrade mark) {
        return new SampleEntry(owner, hours, level, dueDate, doneDate, mark, objectiveCause);
    }

    public SampleEntry on(String due, String done) {
        return new SampleEntry(
                owner, normHours, complexity, LocalDate.parse(due), LocalDate.parse(done), grade, objectiveCause);
    }

    public Entry submitted() {
        return entry(new EntryId(UUID.randomUUID()), EntryState.SUBMITTED, null);
    }

    public Entry confirmed() {
        return confirm(submitted());
    }

    public Entry confirm(Entry entry) {
        var verdict = new Verdict(SampleDirectory.LEADER, null, AT, grade, objectiveCause, null);
        return entry(entry.id(), EntryState.CONFIRMED, verdict);
    }

    public Entry voided(Entry entry) {
        return entry(entry.id(), EntryState.VOIDED, entry.verdict());
    }

    public Entry withoutTask() {
        var entry = submitted();
        return new Entry(
                entry.id(),
                1,
                entry.state(),
                entry.origin(),
                entry.owner(),
                entry.unit(),
                entry.post(),
                entry.leader(),
                entry.role(),
                entry.title(),
                null,
                null,
                null,
                entry.quantity(),
                entry.workedOn(),
                entry.recordedAt(),
                entry.dueDate(),
                0,
                entry.doneDate(),
                null,
                null,
                List.of(),
                null,
                null,
                null);
    }

    private Entry entry(EntryId id, EntryState state, @Nullable Verdict verdict) {
        var norm = normHours == null ? null : new BigDecimal(normHours);
        var task = new FrozenTask(
                new TaskId(7),
                1,
                "NL-1",
                "Soạn công văn",
                "Công văn",
                "văn bản",
                TaskGroup.B,
                complexity,
                null,
                norm,
                true);
        return new Entry(
                id,
                2,
                state,
                EntryOrigin.DOCUMENT,
                new PersonId(owner),
                new UnitId(5),
                new PostId(6),
                SampleDirectory.LEADER,
                FlowRole.LEAD,
                "Trả lời công văn",
                null,
                null,
                task,
                new BigDecimal("1.000"),
                doneDate,
                AT,
                dueDate,
                0,
                doneDate,
                null,
                null,
                List.of(),
                AT,
                verdict,
                null);
    }
}
