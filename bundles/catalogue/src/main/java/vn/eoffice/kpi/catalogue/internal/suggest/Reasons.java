package vn.eoffice.kpi.catalogue.internal.suggest;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.eoffice.kpi.catalogue.Task;

/** Says in Vietnamese why a task is proposed, the strongest reason first. */
final class Reasons {

    private static final int MOST_KEYWORDS = 2;
    private static final double TELLING = 0.2;
    private static final double VERY_LIKE = 0.5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}\\p{M}]+");

    private Reasons() {}

    static List<String> of(Task task, Work work, Evidence evidence, Reading reading, Map<String, Double> question) {
        var reasons = new ArrayList<String>();
        var known = evidence.known();
        if (known.likeness() >= VERY_LIKE) {
            reasons.add(known.own() ? "giống việc của bạn đã được xác nhận" : "giống việc đã được xác nhận");
        }
        var keywords = keywords(task, reading, question);
        if (!keywords.isEmpty()) {
            reasons.add("từ khóa: " + String.join(", ", keywords));
        }
        if (evidence.type()) {
            reasons.add("loại văn bản: " + work.documentType());
        }
        if (known.times() > 0) {
            reasons.add("đã dùng %d lần".formatted(known.times()));
        }
        work.offer().ownGroup(task).ifPresent(group -> reasons.add("nhóm vị trí: " + group));
        return reasons;
    }

    /** The terms that tell the most, as the task writes them; one inside another is not said twice. */
    private static List<String> keywords(Task task, Reading reading, Map<String, Double> question) {
        var written = written(task, reading);
        var best = new ArrayList<String>();
        written.keySet().stream()
                .filter(term -> question.getOrDefault(term, 0.0) >= TELLING)
                .sorted(comparingDouble((String term) -> question.getOrDefault(term, 0.0)
                                * reading.index().rarity(term))
                        .reversed()
                        .thenComparing(term -> term))
                .map(term -> Optional.ofNullable(written.get(term)).orElse(term))
                .filter(keyword -> !keyword.isBlank())
                .forEach(keyword -> {
                    if (best.size() < MOST_KEYWORDS
                            && best.stream().noneMatch(other -> other.contains(keyword) || keyword.contains(other))) {
                        best.add(keyword);
                    }
                });
        return best;
    }

    /** The task's terms with the text they stand for. */
    private static Map<String, String> written(Task task, Reading reading) {
        var written = new HashMap<String, String>();
        for (var text : List.of(task.name(), Optional.ofNullable(task.detail()).orElse(""), task.outputProduct())) {
            var words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                    .results()
                    .map(result -> result.group())
                    .toList();
            for (int i = 0; i < words.size(); i++) {
                var word = words.get(i);
                var term = String.join(" ", reading.script().words(word));
                written.putIfAbsent(term, word);
                if (i > 0) {
                    var pair = words.get(i - 1) + " " + word;
                    written.putIfAbsent(String.join(" ", reading.script().words(pair)), pair);
                }
            }
        }
        return written;
    }
}
