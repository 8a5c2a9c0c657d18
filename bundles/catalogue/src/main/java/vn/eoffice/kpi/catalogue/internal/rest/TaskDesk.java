package vn.eoffice.kpi.catalogue.internal.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.Catalogue;
import vn.eoffice.kpi.catalogue.Suggestion;
import vn.eoffice.kpi.catalogue.SuggestionRequest;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.TaskPage;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.Problem;

/** Asks the catalogue for a caller, today unless another day is named. */
@Component(service = TaskDesk.class)
public final class TaskDesk {

    private static final int MOST_SUGGESTIONS = 20;
    private static final int LONGEST_TEXT = 2_000;

    private final Catalogue catalogue;
    private final Directory directory;
    private final CatalogueStore store;

    @Activate
    public TaskDesk(@Reference Catalogue catalogue, @Reference Directory directory, @Reference CatalogueStore store) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.store = store;
    }

    TaskPage search(Caller caller, String text, @Nullable LocalDate day, @Nullable String cursor, int limit) {
        return catalogue.search(directory.require(caller).id(), orToday(day), text, cursor, limit);
    }

    Task task(Caller caller, long id, @Nullable LocalDate day) {
        directory.require(caller);
        return catalogue
                .task(new TaskId(id), orToday(day))
                .orElseThrow(() -> Problem.field(
                        Problem.Kind.NOT_FOUND,
                        "catalogue.task.unknown",
                        "id",
                        id,
                        "Danh mục không có đầu việc %d còn hiệu lực vào ngày này: hãy tìm lại trong danh mục."
                                .formatted(id),
                        "The catalogue has no task %d in force on that day: search the catalogue again."
                                .formatted(id)));
    }

    List<Suggestion> suggest(
            Caller caller,
            String text,
            @Nullable String documentType,
            @Nullable String issuer,
            @Nullable String field,
            @Nullable LocalDate day,
            int limit) {
        if (limit < 1 || limit > MOST_SUGGESTIONS) {
            throw Problem.field(
                    Problem.Kind.INVALID,
                    "catalogue.limit",
                    "limit",
                    limit,
                    "Số gợi ý phải từ 1 đến %d.".formatted(MOST_SUGGESTIONS),
                    "There are 1 to %d suggestions.".formatted(MOST_SUGGESTIONS));
        }
        var shortened = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        var person = directory.require(caller).id();
        return catalogue.suggest(
                new SuggestionRequest(person, orToday(day), documentType, shortened, issuer, field), limit);
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return Optional.ofNullable(day).orElseGet(store::today);
    }
}
