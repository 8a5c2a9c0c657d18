package vn.eoffice.kpi.worklog.internal.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.internal.entry.EntryAccess;

/** What was done to an entry, from the ledger. */
@Component(service = EntryHistory.class)
public final class EntryHistory {

    private static final String PERSON = "person:";
    private static final String SYSTEM = "e-office";

    public record ActView(Instant at, String actorName, String action, @Nullable String reason) {}

    public record HistoryView(List<ActView> acts) {}

    private final EntryAccess access;
    private final Ledger ledger;
    private final Directory directory;

    @Activate
    public EntryHistory(@Reference EntryAccess access, @Reference Ledger ledger, @Reference Directory directory) {
        this.access = access;
        this.ledger = ledger;
        this.directory = directory;
    }

    HistoryView of(PersonId reader, EntryId id) {
        access.read(reader, id);
        return new HistoryView(ledger.history("entry", id.toString()).stream()
                .map(row -> new ActView(
                        row.at(),
                        name(row.act().actor()),
                        row.act().action(),
                        row.act().reason()))
                .toList());
    }

    /** What a document's flow brings is told as the e-office's doing. */
    private String name(String actor) {
        if (!actor.startsWith(PERSON)) {
            return SYSTEM;
        }
        var id = new PersonId(Long.parseLong(actor.substring(PERSON.length())));
        return directory.person(id).map(Person::fullName).orElse(actor);
    }
}
