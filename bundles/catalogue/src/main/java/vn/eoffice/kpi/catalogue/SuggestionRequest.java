package vn.eoffice.kpi.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.directory.PersonId;

/**
 * What is known of a piece of work that wants a task.
 *
 * @param person whose work it is
 * @param day the day of the work: only tasks in force then are proposed
 * @param text the document's subject, or the title of other work
 */
public record SuggestionRequest(
        PersonId person,
        LocalDate day,
        @Nullable String documentType,
        String text,
        @Nullable String issuer,
        @Nullable String field) {}
