package vn.eoffice.kpi.catalogue.internal.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.internal.text.Fold;

/** What people have typed after each key when they look for tasks. */
final class Typed {

    private static final int WORDS = 4;
    private static final int EVERY = 12;
    private static final List<String> OTHERS = List.of("hoà giải ở cơ sở", "hòa giải ở cơ sở", "thuỷ lợi", "thủy lợi");

    private Typed() {}

    static List<String> of(List<TaskDraft> tasks) {
        var texts = new ArrayList<>(OTHERS);
        for (int i = 0; i < tasks.size(); i += EVERY) {
            var task = tasks.get(i);
            var words = String.join(
                    " ", Stream.of(task.name().split(" ")).limit(WORDS).toList());
            texts.add(words);
            texts.add(Fold.fold(words));
            texts.add(Normalizer.normalize(words, Normalizer.Form.NFD));
            texts.add(Fold.initials(task.name()));
            texts.add(task.code());
            texts.add(task.code().toLowerCase().replace(".", ""));
            texts.add(lastWords(task.name()));
        }
        return texts.stream()
                .flatMap(text -> IntStream.rangeClosed(1, text.length()).mapToObj(end -> text.substring(0, end)))
                .toList();
    }

    private static String lastWords(String name) {
        var words = List.of(name.split(" "));
        return String.join(" ", words.subList(Math.max(0, words.size() - 2), words.size()));
    }
}
