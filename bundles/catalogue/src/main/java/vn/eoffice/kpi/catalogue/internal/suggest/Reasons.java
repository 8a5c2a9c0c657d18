package vn.eoffice.kpi.catalogue.internal.suggest;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.eoffice.kpi.catalogue.Task;

/** Says in Vietnamese why a task is proposed. */
final class Reasons {

    private static final int MOST_PHRASES = 2;
    private static final double VERY_LIKE = 0.5;
    private static final double CLEAR = 0.4;
    private static final Pattern SENTENCE_END = Pattern.compile("[.;:]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}\\p{M}]+");

    /** Words of the task, next to each other, that the work has as well. */
    private record Phrase(String text, double telling) {}

    private Reasons() {}

    static List<String> of(Task task, int place, Work work, Evidence evidence, Reading reading, Question question) {
        var reasons = new ArrayList<String>();
        var known = evidence.known();
        if (known.nearest() >= VERY_LIKE) {
            reasons.add(
                    switch (known.origin()) {
                        case OWN -> "giống việc của bạn đã được xác nhận";
                        case UNIT -> "giống việc của đơn vị đã được xác nhận";
                        case OTHERS -> "giống việc đã được xác nhận";
                    });
        }
        var keywords = phrases(task, reading, question.terms(), List.of());
        var topics = phrases(task, reading, meant(place, reading, question), keywords);
        add(reasons, "từ khóa: ", keywords);
        add(reasons, "chủ đề: ", topics);
        if (work.documentType() != null && (evidence.type() || evidence.product() >= CLEAR)) {
            reasons.add("loại văn bản: " + work.documentType());
        }
        if (known.own() > 0) {
            reasons.add("đã dùng %d lần".formatted(known.own()));
        } else if (known.unit() > 0) {
            reasons.add("đơn vị đã dùng %d lần".formatted(known.unit()));
        }
        work.offer().ownGroup(task).ifPresent(group -> reasons.add("nhóm vị trí: " + group));
        return reasons;
    }

    /** What the lexicon adds to the question and the task is clearly meant by. */
    private static Map<String, Double> meant(int place, Reading reading, Question question) {
        var meant = new HashMap<String, Double>();
        question.heard().stream()
                .map(Lexicon.Heard::rule)
                .filter(rule -> reading.covers().get(rule.number()).of(place) >= CLEAR)
                .flatMap(rule -> Terms.of(rule.meaning()).stream())
                .forEach(term -> meant.put(term, 1.0));
        return meant;
    }

    private static void add(List<String> reasons, String what, List<String> phrases) {
        if (!phrases.isEmpty()) {
            reasons.add(what + String.join("; ", phrases));
        }
    }

    private static List<String> phrases(Task task, Reading reading, Map<String, Double> wanted, List<String> said) {
        var best = new ArrayList<String>();
        Stream.of(task.name(), Optional.ofNullable(task.detail()).orElse(""))
                .flatMap(text -> phrases(text.toLowerCase(Locale.ROOT), reading, wanted).stream())
                .sorted(comparingDouble(Phrase::telling).reversed())
                .map(Phrase::text)
                .filter(phrase -> said.stream().noneMatch(other -> other.contains(phrase)))
                .forEach(phrase -> {
                    if (best.size() < MOST_PHRASES && best.stream().noneMatch(other -> other.contains(phrase))) {
                        best.add(phrase);
                    }
                });
        return best;
    }

    private static List<Phrase> phrases(String text, Reading reading, Map<String, Double> wanted) {
        var words = WORD.matcher(text).results().toList();
        var terms = words.stream()
                .map(word -> String.join(" ", reading.script().words(word.group())))
                .toList();
        var phrases = new ArrayList<Phrase>();
        for (int from = 0, to; from < words.size(); from = to + 1) {
            to = from;
            while (to + 1 < words.size() && goesOn(text, words, terms, to, wanted)) {
                to++;
            }
            phrase(text, words, terms, from, to, reading, wanted).ifPresent(phrases::add);
        }
        return phrases;
    }

    private static boolean goesOn(
            String text, List<MatchResult> words, List<String> terms, int at, Map<String, Double> wanted) {
        var gap = text.substring(words.get(at).end(), words.get(at + 1).start());
        return wanted.containsKey(terms.get(at) + " " + terms.get(at + 1))
                && !SENTENCE_END.matcher(gap).find();
    }

    /** The run of words without rows of empty ones at its ends; one syllable alone says too little. */
    private static Optional<Phrase> phrase(
            String text,
            List<MatchResult> words,
            List<String> terms,
            int first,
            int last,
            Reading reading,
            Map<String, Double> wanted) {
        int from = first;
        int to = last;
        if (isEmpty(terms, from, reading) && isEmpty(terms, Math.min(from + 1, last), reading)) {
            while (from < to && isEmpty(terms, from, reading)) {
                from++;
            }
        }
        if (isEmpty(terms, to, reading) && isEmpty(terms, Math.max(to - 1, from), reading)) {
            while (from < to && isEmpty(terms, to, reading)) {
                to--;
            }
        }
        if (from == to) {
            return Optional.empty();
        }
        double telling = 0;
        for (int i = from; i < to; i++) {
            var pair = terms.get(i) + " " + terms.get(i + 1);
            telling += wanted.getOrDefault(pair, 0.0) * reading.index().weight(pair);
        }
        return Optional.of(
                new Phrase(text.substring(words.get(from).start(), words.get(to).end()), telling));
    }

    private static boolean isEmpty(List<String> terms, int at, Reading reading) {
        return reading.lexicon().saysNothing(terms.get(at));
    }
}
