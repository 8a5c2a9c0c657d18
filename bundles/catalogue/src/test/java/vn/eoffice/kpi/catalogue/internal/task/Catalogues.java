package vn.eoffice.kpi.catalogue.internal.task;

import java.util.List;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.internal.feedback.Feedback;
import vn.eoffice.kpi.catalogue.internal.life.Roles;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.suggest.Suggestions;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.platform.audit.Ledger;

/** Catalogues as tests need them. */
public final class Catalogues {

    private Catalogues() {}

    public static Tasks tasks(Task... versions) {
        return new Tasks(List.of(versions));
    }

    /** One node's catalogue. */
    public static GivenCatalogue of(CatalogueStore store, Ledger ledger, Directory directory) {
        return of(store, new TaskShelf(store), ledger, directory);
    }

    /** One that shares what is in memory with others of its node. */
    public static GivenCatalogue of(CatalogueStore store, TaskShelf shelf, Ledger ledger, Directory directory) {
        var catalogue = new DefaultCatalogue(
                shelf,
                new Suggestions(store),
                directory,
                new Feedback(store, new Roles(store, shelf, directory, ledger), ledger),
                store);
        return new GivenCatalogue(catalogue, store, shelf);
    }
}
