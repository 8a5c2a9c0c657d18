package vn.eoffice.kpi.catalogue.internal.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.internal.life.ProposalMapper.RoleRow;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.rest.Administrator;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.Problem;

/** Who appraises and who approves. The head of an agency approves what its own people propose for themselves. */
@Component(service = Roles.class)
public final class Roles {

    private final CatalogueStore store;
    private final TaskShelf shelf;
    private final ProposalMapper mapper;
    private final Directory directory;
    private final Agencies agencies;
    private final Ledger ledger;

    @Activate
    public Roles(
            @Reference CatalogueStore store,
            @Reference TaskShelf shelf,
            @Reference Directory directory,
            @Reference Ledger ledger) {
        this.store = store;
        this.shelf = shelf;
        this.mapper = store.mapper(ProposalMapper.class);
        this.directory = directory;
        this.agencies = new Agencies(shelf, directory);
        this.ledger = ledger;
    }

    public Optional<RoleRow> of(PersonId person) {
        return Optional.ofNullable(mapper.role(person.value()));
    }

    public List<RoleRow> all() {
        return mapper.roles();
    }

    public LocalDate today() {
        return store.today();
    }

    public boolean isProposer(PersonId person) {
        return !directory.posts(person, store.today()).isEmpty();
    }

    /** Whether somebody may bring whole files in, and decide on the stages of units. */
    public boolean isImporter(Caller caller) {
        return caller.administrator()
                || directory
                        .person(caller.host(), caller.person())
                        .flatMap(person -> of(person.id()))
                        .filter(role -> role.approver() && role.scope() == null)
                        .isPresent();
    }

    /**
     * @throws Problem (denied)
     */
    public void requireImporter(Caller caller) {
        if (!isImporter(caller)) {
            throw Problem.of(
                    Problem.Kind.DENIED,
                    "catalogue.importer.required",
                    "Chỉ quản trị viên hoặc người phê duyệt danh mục của tỉnh làm được việc này: hãy liên hệ cơ quan nội vụ.",
                    "Only an administrator or who approves the province's catalogue can do this: ask the organisation department.");
        }
    }

    Standing standing(Proposal proposal, PersonId person) {
        var owner = proposal.wanted().owner();
        var role = of(person).filter(one -> kept(one).covers(owner));
        var heads = Kept.agencies(agencies.headedBy(person, store.today())).covers(owner);
        return new Standing(
                person.value(),
                role.filter(RoleRow::appraiser).isPresent(),
                role.filter(RoleRow::approver).isPresent() || heads);
    }

    /** Whose a task is when somebody of a unit speaks of it. */
    public Owner owner(TaskGroup group, @Nullable String scope, UnitId unit) {
        return agencies.owner(group, scope, unit, store.today());
    }

    /** Where the agency of a unit offers work of its own. */
    Optional<String> ownScope(UnitId unit) {
        return agencies.ownScope(unit, store.today());
    }

    /** Whose tasks somebody keeps, by their role or as the head of an agency. */
    public Kept kept(PersonId person) {
        return of(person).map(this::kept).orElse(Kept.NOTHING).and(agencies.headedBy(person, store.today()));
    }

    private Kept kept(RoleRow role) {
        return role.scope() == null
                ? Kept.ALL
                : agencies.within(new PersonId(role.personId()), role.scope(), store.today());
    }

    public String scopeName(String scope) {
        return shelf.records().scopeName(scope);
    }

    /** Whether somebody is the head of an agency and so approves what its people propose for themselves. */
    public boolean headsAgency(PersonId person) {
        return !agencies.headedBy(person, store.today()).isEmpty();
    }

    /** Gives or, with neither right, takes a role. */
    public void put(Caller caller, PersonId person, boolean appraiser, boolean approver, @Nullable String scope) {
        Administrator.require(caller, "catalogue.roles.denied", "phân vai trò", "give roles");
        if (directory.person(person).isEmpty()) {
            throw Problem.field(
                    Problem.Kind.NOT_FOUND,
                    "catalogue.person.unknown",
                    "personId",
                    person,
                    "Không có người này trong danh bạ: hãy chọn lại.",
                    "The directory does not know this person: choose again.");
        }
        if (scope != null && !shelf.records().knowsScope(scope, store.today())) {
            throw ProposalProblems.unknownScope("scope", scope);
        }
        store.database().transaction(() -> {
            var before = mapper.role(person.value());
            var after = appraiser || approver ? new RoleRow(person.value(), appraiser, approver, scope) : null;
            if (after == null) {
                mapper.removeRole(person.value());
            } else {
                mapper.putRole(after);
            }
            ledger.record(Act.of(directory.actor(caller), "catalogue.role.given", "person", person)
                    .changing(json(before), json(after)));
        });
    }

    private static @Nullable String json(@Nullable RoleRow role) {
        return role == null
                ? null
                : Json.text(Map.of(
                        "appraiser",
                        role.appraiser(),
                        "approver",
                        role.approver(),
                        "scope",
                        Optional.ofNullable(role.scope()).orElse("")));
    }
}
