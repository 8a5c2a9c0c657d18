package vn.eoffice.kpi.catalogue.internal.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import vn.eoffice.kpi.catalogue.internal.text.Fold;

/** Parts of labelled rows, each to be tested on what was learnt from the others. */
final class Folds {

    private static final int PARTS = 5;
    private static final double NEAR = 0.45;

    private Folds() {}

    /** Every row for itself. */
    static List<List<Labelled>> random(List<Labelled> rows, int seed) {
        return deal(rows.stream().map(List::of).toList(), seed);
    }

    /** Rows that read nearly alike stay in one part. */
    static List<List<Labelled>> nearTogether(List<Labelled> rows, int seed) {
        var groups = new ArrayList<List<Labelled>>();
        for (var row : rows) {
            var near = groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> isNear(row, other)))
                    .toList();
            var joined = new ArrayList<>(List.of(row));
            near.forEach(joined::addAll);
            groups.removeAll(near);
            groups.add(joined);
        }
        return deal(groups, seed);
    }

    private static List<List<Labelled>> deal(List<List<Labelled>> groups, int seed) {
        var shuffled = new ArrayList<>(groups);
        Collections.shuffle(shuffled, new Random(seed));
        var parts = new ArrayList<List<Labelled>>();
        for (int i = 0; i < PARTS; i++) {
            parts.add(new ArrayList<>());
        }
        for (int i = 0; i < shuffled.size(); i++) {
            parts.get(i % PARTS).addAll(shuffled.get(i));
        }
        return parts;
    }

    private static boolean isNear(Labelled one, Labelled other) {
        var shared = new HashSet<>(Fold.words(one.subject()));
        var all = new HashSet<>(shared);
        shared.retainAll(Fold.words(other.subject()));
        all.addAll(Fold.words(other.subject()));
        return shared.size() > NEAR * all.size();
    }
}
