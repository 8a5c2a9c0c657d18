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

    static Fit of(Question question, Reading reading) {
        var words = reading.index().scores(question.terms());
        var step = question.isStep() ? FIELD_OF_STEP : 1;
        return new Fit(
                words,
                covered(Section.FIELD, question, reading, words.length, step, 0.15),
                covered(Section.STEP, question, reading, words.length, 1, 0),
                covered(Section.PRODUCT, question, reading, words.length, 1, 0.1));
    }

    /** The best of the rules heard, and a part of the second; a long phrase says more than a short one. */
    private static double[] covered(
            Section section, Question question, Reading reading, int size, double weight, double perWord) {
        var best = new double[size];
        var second = new double[size];
        for (var heard : question.heard()) {
            if (heard.rule().section() == section) {
                var cover = reading.covers().get(heard.rule().number());
                var telling = weight * (1 + perWord * Math.min(heard.length(), LONG_PHRASE));
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
