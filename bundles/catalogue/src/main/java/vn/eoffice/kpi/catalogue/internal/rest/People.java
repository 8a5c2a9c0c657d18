package vn.eoffice.kpi.catalogue.internal.rest;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.directory.UnitId;

/** Names for what is shown; the number where the directory knows none. */
@Component(service = People.class)
public final class People {

    private final Directory directory;

    @Activate
    public People(@Reference Directory directory) {
        this.directory = directory;
    }

    String person(long id) {
        return directory.person(new PersonId(id)).map(Person::fullName).orElse(Long.toString(id));
    }

    /** The one whom the ledger names. */
    String actor(String actor) {
        return actor.matches("person:\\d{1,18}") ? person(Long.parseLong(actor.substring(7))) : actor;
    }

    String unit(long id) {
        return directory.unit(new UnitId(id)).map(Unit::name).orElse(Long.toString(id));
    }
}
