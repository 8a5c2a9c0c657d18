package vn.eoffice.kpi.catalogue;

import java.io.InputStream;
import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/** Brings files into the catalogue. Thread-safe. */
@ProviderType
public interface CatalogueImports {

    /**
     * Reads a book (.xlsx or .csv), checks it as a whole and applies it as a whole; with a fault in it nothing changes. Takes as
     * long as that takes.
     *
     * @param validFrom first day of what is new or changed, where a row names none
     * @param decision the decision that the book rests on, for the ledger
     * @param actor who imports, for the ledger
     */
    ImportOutcome load(String fileName, InputStream content, LocalDate validFrom, String decision, String actor);
}
