package vn.eoffice.kpi.catalogue.internal.task;

import java.util.Optional;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.internal.text.Fold;

/** A task with its folded texts. */
record SearchableTask(Task task, SearchText code, String name, String detail, String initials) {

    /** How many ranks there are. */
    static final int RANKS = 5;

    SearchableTask(Task task) {
        this(
                task,
                SearchText.of(task.code()),
                Fold.fold(task.name()),
                Fold.fold(Optional.ofNullable(task.detail()).orElse("")),
                Fold.initials(task.name()));
    }

    /** All its words, and its code in one as many people type it. */
    String words() {
        return String.join(" ", code.folded(), code.joined(), name, detail);
    }

    boolean hasInitials(SearchText text) {
        return text.mayBeInitials() && initials.contains(text.folded());
    }

    /**
     * How well a text fits that begins words or holds initials of this, 0 the best. What starts with the text comes before what holds
     * it, and that before what holds only its words.
     */
    int rank(SearchText text) {
        var wanted = text.folded();
        if (code.joined().startsWith(text.joined())) {
            return 0;
        }
        if (name.startsWith(wanted) || (text.mayBeInitials() && initials.startsWith(wanted))) {
            return 1;
        }
        if (holds(name, text) || holds(code.folded(), text)) {
            return 2;
        }
        return holds(detail, text) || hasInitials(text) ? 3 : 4;
    }

    /** From the beginning of a word on. */
    private static boolean holds(String own, SearchText text) {
        return own.startsWith(text.folded()) || own.contains(text.behindGap());
    }
}
