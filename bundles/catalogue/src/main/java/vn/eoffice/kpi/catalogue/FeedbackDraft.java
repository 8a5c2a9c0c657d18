package vn.eoffice.kpi.catalogue;

import java.util.UUID;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.UnitId;

/**
 * What somebody says about a task, with a work-log entry as the example.
 *
 * @param version the version of the task that the entry froze
 * @param text 1 to 1,000 characters
 */
public record FeedbackDraft(
        TaskId task, int version, UUID entry, PersonId person, UnitId unit, FeedbackKind kind, String text) {}
