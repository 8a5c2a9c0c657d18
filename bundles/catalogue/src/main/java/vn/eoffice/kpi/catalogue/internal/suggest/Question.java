package vn.eoffice.kpi.catalogue.internal.suggest;

import java.util.List;
import java.util.Map;

/**
 * What a piece of work asks for.
 *
 * @param terms its own, with their weights
 * @param heard the rules of the lexicon that it follows
 * @param traits by which it is compared with other work
 */
record Question(Map<String, Double> terms, List<Lexicon.Heard> heard, Traits traits) {

    /** A document at a step of its course: what it deals with matters less than what is done with it. */
    boolean isStep() {
        return heard.stream().anyMatch(one -> one.rule().section() == Lexicon.Section.STEP);
    }
}
