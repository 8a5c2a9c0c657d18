package vn.eoffice.kpi.worklog.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.eoffice.kpi.catalogue.Catalogue;
import vn.eoffice.kpi.catalogue.FeedbackDraft;
import vn.eoffice.kpi.catalogue.Observation;
import vn.eoffice.kpi.catalogue.Succession;
import vn.eoffice.kpi.catalogue.Suggestion;
import vn.eoffice.kpi.catalogue.SuggestionRequest;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.TaskPage;
import vn.eoffice.kpi.catalogue.TaskProfile;
import vn.eoffice.kpi.directory.PersonId;

/** Tasks 1 to 9 for everybody, 10 to 19 for nobody; the proposal follows the length of the text. */
public final class TestCatalogue implements Catalogue {

    public final List<TaskId> remembered = new ArrayList<>();
    public final List<Observation> observed = new ArrayList<>();
    public final List<FeedbackDraft> feedback = new ArrayList<>();

    @Override
    public Optional<Task> task(TaskId id, LocalDate day) {
        return id.value() >= 1 && id.value() <= 19 ? Optional.of(task(id.value())) : Optional.empty();
    }

    private static Task task(long number) {
        return new Task(
                new TaskId(number),
                1,
                "B" + number,
                "Tham mưu văn bản " + number,
                null,
                "Văn bản",
                "văn bản",
                TaskGroup.B,
                "N2",
                new BigDecimal("1.2"),
                new BigDecimal("4.50"),
                true,
                List.of(),
                LocalDate.of(2020, 1, 1),
                null,
                TaskProfile.NONE);
    }

    @Override
    public Optional<Task> byCode(String code, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean offered(Task task, PersonId person, LocalDate day) {
        return task.id().value() < 10;
    }

    @Override
    public TaskPage search(PersonId person, LocalDate day, String text, String cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Suggestion> suggest(SuggestionRequest request, int limit) {
        return request.text().startsWith("không có gợi ý")
                ? List.of()
                : List.of(new Suggestion(task(1 + request.text().length() % 9), List.of("từ khóa")));
    }

    @Override
    public void confirmed(TaskId task, SuggestionRequest request) {
        remembered.add(task);
    }

    @Override
    public void observed(Observation observation) {
        observed.add(observation);
    }

    @Override
    public long feedback(FeedbackDraft given) {
        feedback.add(given);
        return feedback.size();
    }

    @Override
    public List<Succession> successions(TaskId task) {
        return List.of();
    }
}
