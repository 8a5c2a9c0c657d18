package vn.eoffice.kpi.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.host.api.UnitKey;
import vn.eoffice.kpi.host.reference.NewPerson;
import vn.eoffice.kpi.host.reference.NewPost;
import vn.eoffice.kpi.host.reference.NewUnit;
import vn.eoffice.kpi.host.reference.Office;

/** Fills the reference host's office as its administrator would by hand, page after page. */
@Path("/office")
@Consumes("application/json")
@Produces("application/json")
public final class EmptyOffice {

    public record Unit(
            String key, String name, String abbreviation, String type, @Nullable String parent, boolean agency) {}

    public record Person(
            String login,
            String password,
            String name,
            boolean administrator,
            String unit,
            String title,
            PostKind kind) {}

    /** Units from above. */
    public record Staff(List<Unit> units, List<Person> people) {}

    private final Office office;

    EmptyOffice(Office office) {
        this.office = office;
    }

    @POST
    public Map<String, Integer> fill(Staff staff) {
        for (var unit : staff.units()) {
            office.createUnit(new NewUnit(
                    new UnitKey(unit.key()),
                    unit.name(),
                    unit.abbreviation(),
                    unit.type(),
                    unit.parent() == null ? null : new UnitKey(unit.parent()),
                    unit.agency()));
        }
        for (var person : staff.people()) {
            var key = office.createPerson(new NewPerson(
                    person.login(),
                    person.password(),
                    person.name(),
                    SubjectGroup.CIVIL_SERVANT,
                    person.administrator()));
            office.createPost(new NewPost(
                    key,
                    new UnitKey(person.unit()),
                    person.title(),
                    person.kind(),
                    null,
                    null,
                    LocalDate.of(2025, 7, 1),
                    null,
                    true));
        }
        return Map.of("units", staff.units().size(), "people", staff.people().size());
    }
}
