package vn.eoffice.kpi.catalogue.internal.life;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.life.ProposalMapper.RoleRow;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.Post;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.Problem;

/** Who appraises and who approves. The head of an agency approves what its own people propose for themselves. */
@Component(service = Roles.class)
public final class Roles {

    private final CatalogueStore store;
    private final TaskShelf shelf;
    private final ProposalMapper mapper;
    private final Directory directory;
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
        var role = of(person).filter(one -> one.scope() == null || covers(one.scope(), proposal));
        var agencyHead = proposal.scope() != null && heads(person, new PersonId(proposal.proposer()), store.today());
        return new Standing(
                person.value(),
                role.filter(RoleRow::appraiser).isPresent(),
                role.filter(RoleRow::approver).isPresent() || agencyHead);
    }

    /** A role for a scope reaches what the agencies in it decide on themselves. */
    private boolean covers(String scope, Proposal proposal) {
        return proposal.scope() != null
                && shelf.records()
                        .scopes(keys(new UnitId(proposal.unitId())), store.today())
                        .contains(scope);
    }

    /** The host's keys of a unit and of all units above it. */
    private Set<String> keys(UnitId id) {
        var keys = new HashSet<String>();
        var unit = directory.unit(id, store.today());
        while (unit.isPresent() && keys.add(unit.get().key().value())) {
            unit = Optional.ofNullable(unit.get().parent()).flatMap(parent -> directory.unit(parent, store.today()));
        }
        return keys;
    }

    /** Of which scopes somebody keeps the tasks: empty for none, null for all. */
    public @Nullable Set<String> kept(PersonId person) {
        var role = of(person);
        return role.isEmpty()
                ? Set.of()
                : role.map(RoleRow::scope)
                        .map(scope -> shelf.records().within(scope, store.today()))
                        .orElse(null);
    }

    public String scopeName(String scope) {
        return shelf.records().scopeName(scope);
    }

    /** Whether somebody is the head of a unit and so approves what its people propose for themselves. */
    public boolean headsAgency(PersonId person) {
        return directory.posts(person, store.today()).stream().map(Post::kind).anyMatch(PostKind.HEAD::equals);
    }

    private boolean heads(PersonId person, PersonId proposer, LocalDate day) {
        return headsAgency(person) && directory.leads(person, proposer, day);
    }

    /** Gives or, with neither right, takes a role. */
    public void put(Caller caller, PersonId person, boolean appraiser, boolean approver, @Nullable String scope) {
        if (!caller.administrator()) {
            throw Problem.of(
                    Problem.Kind.DENIED,
                    "catalogue.roles.denied",
                    "Chỉ quản trị viên phân vai trò: hãy liên hệ quản trị viên của cơ quan.",
                    "Only administrators give roles: ask your agency's administrator.");
        }
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
