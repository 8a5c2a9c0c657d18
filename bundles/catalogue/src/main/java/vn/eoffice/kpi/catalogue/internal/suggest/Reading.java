package vn.eoffice.kpi.catalogue.internal.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Task;

/** The tasks as they read in one script, and how a piece of work asks for them. */
record Reading(Script script, Lexicon lexicon, Terms terms, TermIndex index) {

    private static final double NAME = 3;
    private static final double DETAIL = 1;
    private static final double PRODUCT = 0.7;
    private static final double MEANT = 0.5;
    private static final double ASIDE = 0.3;

    static Reading of(Script script, List<Task> tasks) {
        var lexicon = Lexicon.ofBundle(script);
        var documents = tasks.stream().map(task -> document(script, task)).toList();
        return new Reading(script, lexicon, new Terms(lexicon), new TermIndex(documents));
    }

    Question question(Work work) {
        var own = new HashMap<String, Double>();
        terms.ask(own, script.words(Subject.bare(work.text())), 1);
        terms.ask(own, words(work.field()), ASIDE);
        terms.ask(own, words(work.issuer()), ASIDE);
        var meant = new HashMap<String, Double>();
        var type = String.join(" ", words(work.documentType()));
        lexicon.meanings(type, script.words(work.text())).forEach(meaning -> terms.ask(meant, meaning, MEANT));
        return new Question(own, meant);
    }

    private List<String> words(@Nullable String text) {
        return text == null ? List.of() : script.words(text);
    }

    private static Map<String, Double> document(Script script, Task task) {
        var document = new HashMap<String, Double>();
        Terms.index(document, script.words(task.name()), NAME);
        Terms.index(document, script.words(Optional.ofNullable(task.detail()).orElse("")), DETAIL);
        Terms.index(document, script.words(task.outputProduct()), PRODUCT);
        return document;
    }
}
