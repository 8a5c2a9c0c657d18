package vn.eoffice.kpi.catalogue.internal.suggest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.SuggestionRequest;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.internal.task.Offer;
import vn.eoffice.kpi.catalogue.internal.task.Tasks;

/** A piece of work that wants a task, who does it and where. */
record Work(
        long person,
        @Nullable Long unit,
        Offer offer,
        LocalDate day,
        @Nullable String documentType,
        String text,
        @Nullable String issuer,
        @Nullable String field) {

    static Work of(SuggestionRequest request, @Nullable Long unit, Offer offer) {
        return new Work(
                request.person().value(),
                unit,
                offer,
                request.day(),
                request.documentType(),
                request.text(),
                request.issuer(),
                request.field());
    }

    boolean mayBe(Task task) {
        return Tasks.inForce(task, day) && offer.test(task);
    }
}
