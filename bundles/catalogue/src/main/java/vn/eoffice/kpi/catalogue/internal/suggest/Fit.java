package vn.eoffice.kpi.catalogue.internal.suggest;

import vn.eoffice.kpi.catalogue.internal.suggest.Lexicon.Section;

/**
 * How far each task is what a question asks for.
 *
 * @param words by the question's own words (BM25)
 * @param field by the field of work that the lexicon hears
 * @param step by the step of a file
 * @param product by the document that is made
 */
record Fit(double[] words, double[] field, double[] step, double[] product) {

    private static final double SECOND = 0.3;
    private static final double FIELD_OF_STEP = 0.4;
    private static final int LONG_PHRASE = 4;
    private static final double WORD_OF_FIELD = 0.15;
    private static final double WORD_OF_PRODUCT = 0.1;
    private static final double FIRST_FIELD = 0.3;
    private static final double FIRST_PRODUCT = 0.5;

    static Fit of(Question question, Reading reading) {
        var words = reading.index().scores(question.terms());
        return new Fit(
                words,
                covered(Section.FIELD, question, reading, words.length),
                covered(Section.STEP, question, reading, words.length),
                covered(Section.PRODUCT, question, reading, words.length));
    }

    /** How much a rule tells: a long phrase more than a short one, what is said first more than what follows. */
    private static double telling(Lexicon.Heard heard, Question question) {
        int words = Math.min(heard.length(), LONG_PHRASE);
        return switch (heard.rule().section()) {
            case FIELD ->
                (question.isStep() ? FIELD_OF_STEP : 1)
                        * (1 + WORD_OF_FIELD * words + (heard.first() ? FIRST_FIELD : 0));
            case STEP -> 1;
            case PRODUCT -> 1 + WORD_OF_PRODUCT * words + (heard.first() ? FIRST_PRODUCT : 0);
        };
    }

    /** The best of the rules heard, and a part of the second. */
    private static double[] covered(Section section, Question question, Reading reading, int size) {
        var best = new double[size];
        var second = new double[size];
        for (var heard : question.heard()) {
            if (heard.rule().section() == section) {
                var cover = reading.covers().get(heard.rule().number());
                var telling = telling(heard, question);
                for (int i = 0; i < cover.tasks().length; i++) {
                    int task = cover.tasks()[i];
                    var value = telling * cover.shares()[i];
                    second[task] = Math.max(second[task], Math.min(best[task], value));
                    best[task] = Math.max(best[task], value);
                }
            }
        }
        for (int i = 0; i < size; i++) {
            best[i] += SECOND * second[i];
        }
        return best;
    }
}
