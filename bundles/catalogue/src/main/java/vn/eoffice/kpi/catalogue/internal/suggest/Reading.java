package vn.eoffice.kpi.catalogue.internal.suggest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Task;

/**
 * The tasks as they read in one script, and how a piece of work asks for them.
 *
 * @param covers which tasks each rule of the lexicon means
 */
record Reading(Script script, Lexicon lexicon, TermIndex index, List<Cover> covers) {

    private static final double NAME = 3;
    private static final double DETAIL = 1;
    private static final double PRODUCT = 0.7;
    private static final double ASIDE = 0.3;

    private static final double WORD_TRAIT = 0.5;
    private static final double TYPE_TRAIT = 1;
    private static final double FIELD_TRAIT = 3;
    private static final double FIELD_OF_STEP_TRAIT = 1.2;
    private static final double STEP_TRAIT = 8;
    private static final double PRODUCT_TRAIT = 2;

    /** The tasks that a rule means, and how far. */
    record Cover(int[] tasks, float[] shares) {

        static Cover of(Map<Integer, Double> shares) {
            var cover = new Cover(new int[shares.size()], new float[shares.size()]);
            int at = 0;
            for (var entry : shares.entrySet()) {
                cover.tasks[at] = entry.getKey();
                cover.shares[at++] = entry.getValue().floatValue();
            }
            return cover;
        }

        double of(int task) {
            int at = Arrays.binarySearch(tasks, task);
            return at < 0 ? 0 : shares[at];
        }
    }

    static Reading of(Script script, List<Task> tasks) {
        var lexicon = Lexicon.ofBundle(script);
        var index = new TermIndex(new Terms(lexicon), tasks.stream().map(task -> document(script, task)));
        var covers = lexicon.rules().stream()
                .map(rule -> Cover.of(index.cover(rule.meaning())))
                .toList();
        return new Reading(script, lexicon, index, covers);
    }

    Question question(Work work) {
        var words = script.words(work.text());
        var terms = new HashMap<String, Double>();
        ask(terms, words, 1);
        ask(terms, words(work.field()), ASIDE);
        ask(terms, words(work.issuer()), ASIDE);
        return new Question(terms, lexicon.heard(type(work.documentType()), words), traits(work.documentType(), words));
    }

    /** What is told of work of the past. */
    Traits traits(@Nullable String documentType, List<String> words) {
        var told = new HashMap<String, Double>();
        Terms.of(words).forEach(term -> told.put(term, WORD_TRAIT * index.weight(term)));
        var type = type(documentType);
        if (!type.isEmpty()) {
            told.put("type " + type, TYPE_TRAIT);
        }
        var heard = lexicon.heard(type, words);
        var step = heard.stream().anyMatch(one -> one.rule().section() == Lexicon.Section.STEP);
        heard.forEach(one -> told.put("rule " + one.rule().number(), trait(one, step)));
        return Traits.of(told);
    }

    private static double trait(Lexicon.Heard heard, boolean step) {
        return switch (heard.rule().section()) {
            case FIELD -> step ? FIELD_OF_STEP_TRAIT : FIELD_TRAIT;
            case STEP -> STEP_TRAIT;
            case PRODUCT -> heard.length() > 0 ? PRODUCT_TRAIT : 0;
        };
    }

    private static void ask(Map<String, Double> terms, List<String> words, double weight) {
        Terms.of(words).forEach(term -> terms.merge(term, weight, Math::max));
    }

    private String type(@Nullable String documentType) {
        return String.join(" ", words(documentType));
    }

    private List<String> words(@Nullable String text) {
        return text == null ? List.of() : script.words(text);
    }

    private static TermIndex.Document document(Script script, Task task) {
        var weights = new HashMap<String, Double>();
        var name = Terms.of(script.words(task.name()));
        name.forEach(term -> weights.merge(term, NAME, Double::sum));
        var detail = Optional.ofNullable(task.detail()).orElse("");
        Terms.of(script.words(detail)).forEach(term -> weights.merge(term, DETAIL, Double::sum));
        Terms.of(script.words(task.outputProduct())).forEach(term -> weights.merge(term, PRODUCT, Double::sum));
        return new TermIndex.Document(weights, new HashSet<>(name));
    }
}
