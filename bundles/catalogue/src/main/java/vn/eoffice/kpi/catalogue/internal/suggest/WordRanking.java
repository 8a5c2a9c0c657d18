package vn.eoffice.kpi.catalogue.internal.suggest;

import java.util.List;
import vn.eoffice.kpi.catalogue.Task;

/**
 * Ranks by the words of the work and what the lexicon hears in them (field of work, step of a file, document made), by the type of
 * document, the position group, and the likeness to work that was confirmed before. Equal tasks stand in the order of their codes.
 */
final class WordRanking implements Ranking {

    @Override
    public Studied study(List<Task> tasks, Heirs heirs) {
        return new WordStudy(tasks, heirs);
    }
}
