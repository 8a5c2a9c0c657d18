package vn.eoffice.kpi.catalogue.internal.suggest;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.internal.text.Fold;

/**
 * Ranks by words and pairs of words (BM25 over name, detail and product), by what the lexicon knows of other names, by the type of
 * document, the position group, and the likeness to work that was confirmed before. Equal tasks stand in the order of their codes.
 */
final class WordRanking implements Ranking {

    @Override
    public Studied study(List<Task> tasks) {
        var products = tasks.stream().map(task -> padded(task.outputProduct())).toList();
        return new Indexed(tasks, products, Reading.of(Script.MARKED, tasks), Reading.of(Script.BARE, tasks));
    }

    private record Candidate(Task task, Evidence evidence) {

        double score() {
            return evidence.score();
        }
    }

    private record Indexed(List<Task> tasks, List<String> products, Reading marked, Reading bare) implements Studied {

        @Override
        public List<Ranked> rank(Work work, List<UsageRow> past, int limit) {
            var reading = Script.of(work.text()) == Script.MARKED ? marked : bare;
            var question = reading.question(work);
            var words = reading.index().scores(question.all());
            var type = padded(Optional.ofNullable(work.documentType()).orElse(""));
            var experience = Experience.of(work, past, bare);
            return IntStream.range(0, tasks.size())
                    .filter(i -> work.mayBe(tasks.get(i)))
                    .mapToObj(i -> new Candidate(
                            tasks.get(i),
                            new Evidence(
                                    words[i],
                                    !type.isBlank() && products.get(i).contains(type),
                                    work.offer().ownGroup(tasks.get(i)).isPresent(),
                                    experience.of(tasks.get(i).id()))))
                    .filter(candidate -> candidate.evidence().isAny())
                    .sorted(comparing(Candidate::score)
                            .reversed()
                            .thenComparing(candidate -> candidate.task().code()))
                    .limit(limit)
                    .map(candidate -> new Ranked(
                            candidate.task(),
                            candidate.score(),
                            Reasons.of(candidate.task(), work, candidate.evidence(), reading, question)))
                    .toList();
        }
    }

    private static String padded(String text) {
        return " " + Fold.fold(text) + " ";
    }
}
