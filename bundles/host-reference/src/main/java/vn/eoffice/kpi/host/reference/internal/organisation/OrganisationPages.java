package vn.eoffice.kpi.host.reference.internal.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.api.HostAbsence;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.host.reference.internal.OfficeSchema;
import vn.eoffice.kpi.host.reference.internal.Text;
import vn.eoffice.kpi.host.reference.internal.account.AccountState;
import vn.eoffice.kpi.host.reference.internal.account.Accounts;
import vn.eoffice.kpi.host.reference.internal.page.Exchange;
import vn.eoffice.kpi.host.reference.internal.page.Pages;
import vn.eoffice.kpi.host.reference.internal.page.Routes;
import vn.eoffice.kpi.host.reference.internal.page.Routes.Door;

/** The administrator's pages: people with their posts, absences and accounts; units. */
@Component(service = OrganisationPages.class)
public final class OrganisationPages implements Pages {

    private final OfficeSchema office;
    private final Organisation organisation;
    private final Staff staff;
    private final Accounts accounts;

    @Activate
    public OrganisationPages(
            @Reference OfficeSchema office,
            @Reference Organisation organisation,
            @Reference Staff staff,
            @Reference Accounts accounts) {
        this.office = office;
        this.organisation = organisation;
        this.staff = staff;
        this.accounts = accounts;
    }

    @Override
    public void route(Routes routes) {
        String person = "/administration/people/{id}";
        routes.to(Door.ADMINISTRATOR)
                .get("/administration/people", this::people)
                .post("/administration/people", this::createPerson, this::people)
                .get(person, this::person)
                .post(person, this::changePerson, this::person)
                .post(person + "/posts", this::createPost, this::person)
                .post(person + "/posts/{post}/end", this::endPost, this::person)
                .post(person + "/absences", this::createAbsence, this::person)
                .post(person + "/absences/{absence}/cancel", this::cancelAbsence, this::person)
                .post(person + "/password", this::resetPassword, this::person)
                .post(person + "/administrator", this::setAdministrator, this::person)
                .get("/administration/units", this::units)
                .post("/administration/units", this::createUnit, this::units)
                .post("/administration/units/{id}", this::changeUnit, this::units);
    }

    private void people(Exchange exchange) {
        Long afterId = exchange.idParam("afterId");
        String afterKey = exchange.param("afterKey");
        List<PersonLine> lines = staff.people(
                Text.line(exchange.param("text")), afterKey == null ? "" : afterKey, afterId == null ? 0 : afterId);
        boolean more = lines.size() > staff.pageSize();
        List<PersonLine> page = more ? lines.subList(0, staff.pageSize()) : lines;
        Map<String, Object> model = new HashMap<>();
        model.put("nav", "people");
        model.put("people", page);
        model.put("text", exchange.param("text") == null ? "" : exchange.param("text"));
        model.put("groups", SubjectGroup.values());
        if (more) {
            model.put("last", page.get(page.size() - 1));
        }
        exchange.page("people", "Cán bộ, tài khoản", model);
    }

    private void createPerson(Exchange exchange) {
        long id = organisation.createPerson(
                exchange.param("login"),
                exchange.param("fullName"),
                exchange.choice("subjectGroup", SubjectGroup.class));
        exchange.redirect("/administration/people/" + id + "?done=SAVED");
    }

    private void person(Exchange exchange) {
        show(exchange, exchange.id("id"), null);
    }

    private void show(Exchange exchange, long id, @Nullable String password) {
        PersonRow person = staff.person(id);
        AccountState account = accounts.state(id);
        Map<String, Object> model = new HashMap<>();
        model.put("nav", "people");
        model.put("person", person);
        model.put("posts", staff.posts(id));
        model.put("absences", staff.absences(id));
        model.put("units", staff.units());
        model.put("leaders", staff.leaders());
        model.put("groups", SubjectGroup.values());
        model.put("postKinds", PostKind.values());
        model.put("absenceKinds", HostAbsence.Kind.values());
        if (account != null) {
            model.put("account", account);
        }
        if (password != null) {
            model.put("password", password);
        }
        exchange.page("person", person.fullName(), model);
    }

    private void changePerson(Exchange exchange) {
        long id = exchange.id("id");
        boolean active = exchange.ticked("active");
        office.transaction(() -> {
            organisation.changePerson(
                    id,
                    exchange.param("login"),
                    exchange.param("fullName"),
                    exchange.choice("subjectGroup", SubjectGroup.class),
                    active,
                    exchange.version());
            if (!active) {
                AccountState account = accounts.state(id);
                if (account != null && account.administrator()) {
                    accounts.setAdministrator(id, false);
                }
                accounts.endSessions(id);
            }
        });
        saved(exchange);
    }

    private void createPost(Exchange exchange) {
        organisation.createPost(
                exchange.id("id"),
                exchange.param("unit"),
                exchange.param("title"),
                exchange.choice("kind", PostKind.class),
                exchange.param("positionGroup"),
                exchange.idParam("leader"),
                exchange.day("from"),
                exchange.day("to"),
                exchange.ticked("main"));
        saved(exchange);
    }

    private void endPost(Exchange exchange) {
        organisation.endPost(exchange.id("post"), exchange.day("to"), exchange.version());
        saved(exchange);
    }

    private void createAbsence(Exchange exchange) {
        organisation.createAbsence(
                exchange.id("id"),
                exchange.choice("kind", HostAbsence.Kind.class),
                exchange.day("from"),
                exchange.day("to"));
        saved(exchange);
    }

    private void cancelAbsence(Exchange exchange) {
        organisation.cancelAbsence(exchange.id("absence"), exchange.version());
        saved(exchange);
    }

    /** The generated password is shown on this one answer and nowhere else. */
    private void resetPassword(Exchange exchange) {
        long id = exchange.id("id");
        AccountState account = accounts.state(id);
        String password =
                accounts.resetPassword(id, staff.person(id).login(), account != null && account.administrator());
        show(exchange, id, password);
    }

    private void setAdministrator(Exchange exchange) {
        accounts.setAdministrator(exchange.id("id"), exchange.ticked("administrator"));
        saved(exchange);
    }

    private void units(Exchange exchange) {
        exchange.page("units", "Đơn vị", Map.of("nav", "units", "units", staff.units()));
    }

    private void createUnit(Exchange exchange) {
        organisation.createUnit(
                exchange.param("code"),
                exchange.param("name"),
                exchange.param("abbreviation"),
                exchange.param("type"),
                exchange.param("parent"),
                exchange.ticked("agency"));
        exchange.redirect("/administration/units?done=SAVED");
    }

    private void changeUnit(Exchange exchange) {
        organisation.changeUnit(
                exchange.id("id"),
                exchange.param("name"),
                exchange.param("abbreviation"),
                exchange.param("type"),
                exchange.ticked("active"),
                exchange.version());
        exchange.redirect("/administration/units?done=SAVED");
    }

    private static void saved(Exchange exchange) {
        exchange.redirect("/administration/people/" + exchange.id("id") + "?done=SAVED");
    }
}
