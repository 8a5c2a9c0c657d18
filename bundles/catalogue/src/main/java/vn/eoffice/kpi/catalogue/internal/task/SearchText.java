package vn.eoffice.kpi.catalogue.internal.task;

import java.util.Arrays;
import java.util.List;
import vn.eoffice.kpi.catalogue.internal.text.Fold;

/**
 * What somebody types to find a task.
 *
 * @param folded without marks, capitals and punctuation
 * @param joined the same without gaps
 * @param behindGap the same behind a gap
 */
record SearchText(String folded, String joined, String behindGap) {

    private static final int FEWEST_INITIALS = 2;

    static SearchText of(String typed) {
        var folded = Fold.fold(typed);
        return new SearchText(folded, folded.replace(" ", ""), " " + folded);
    }

    List<String> words() {
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }

    boolean mayBeInitials() {
        return folded.length() >= FEWEST_INITIALS && folded.indexOf(' ') < 0;
    }
}
