package vn.eoffice.kpi.catalogue.internal.task;

import java.util.Optional;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.internal.text.Fold;

/** A task with its folded texts. */
record SearchableTask(Task task, String code, String name, String all, String initials) {

    SearchableTask(Task task) {
        this(
                task,
                Fold.fold(task.code()),
                Fold.fold(task.name()),
                Fold.fold(task.code() + " " + task.name() + " "
                        + Optional.ofNullable(task.detail()).orElse("")),
                Fold.initials(task.name()));
    }

    /**
     * How well this matches a folded text, 0 the best; -1 when it does not. What starts with the text comes before what holds it,
     * and that before what holds only its words.
     */
    int rank(String text) {
        if (text.isEmpty() || code.startsWith(text)) {
            return 0;
        }
        if (name.startsWith(text) || (text.length() > 1 && initials.startsWith(text))) {
            return 1;
        }
        if (name.contains(text)) {
            return 2;
        }
        if (all.contains(text) || (text.length() > 1 && initials.contains(text))) {
            return 3;
        }
        for (var word : text.split(" ")) {
            if (!all.contains(word)) {
                return -1;
            }
        }
        return 4;
    }
}
