package vn.eoffice.kpi.host.reference.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.api.DocumentKey;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.reference.Assignment;
import vn.eoffice.kpi.host.reference.NewAbsence;
import vn.eoffice.kpi.host.reference.NewPerson;
import vn.eoffice.kpi.host.reference.NewPost;
import vn.eoffice.kpi.host.reference.NewUnit;
import vn.eoffice.kpi.host.reference.Office;
import vn.eoffice.kpi.host.reference.PastDocument;
import vn.eoffice.kpi.host.reference.Product;
import vn.eoffice.kpi.host.reference.Registration;
import vn.eoffice.kpi.host.reference.internal.account.Accounts;
import vn.eoffice.kpi.host.reference.internal.account.SignInNotice;
import vn.eoffice.kpi.host.reference.internal.adapter.Keys;
import vn.eoffice.kpi.host.reference.internal.flow.Distribution;
import vn.eoffice.kpi.host.reference.internal.flow.Distribution.Wish;
import vn.eoffice.kpi.host.reference.internal.flow.Dossier;
import vn.eoffice.kpi.host.reference.internal.flow.Dossiers;
import vn.eoffice.kpi.host.reference.internal.flow.Processing;
import vn.eoffice.kpi.host.reference.internal.flow.ShareAction;
import vn.eoffice.kpi.host.reference.internal.flow.ShareInput;
import vn.eoffice.kpi.host.reference.internal.flow.ShareRow;
import vn.eoffice.kpi.host.reference.internal.organisation.Organisation;
import vn.eoffice.kpi.host.reference.internal.organisation.Staff;
import vn.eoffice.kpi.host.reference.internal.organisation.Viewer;
import vn.eoffice.kpi.host.reference.internal.register.DocumentRow;
import vn.eoffice.kpi.host.reference.internal.register.IncomingForm;
import vn.eoffice.kpi.host.reference.internal.register.Register;

/** The office for other bundles: the same rules as on its pages. */
@Component(service = Office.class)
public final class DefaultOffice implements Office {

    private final OfficeSchema office;
    private final Organisation organisation;
    private final Staff staff;
    private final Accounts accounts;
    private final SignInNotice notice;
    private final Register register;
    private final Dossiers dossiers;
    private final Distribution distribution;
    private final Processing processing;

    @Activate
    public DefaultOffice(
            @Reference OfficeSchema office,
            @Reference Organisation organisation,
            @Reference Staff staff,
            @Reference Accounts accounts,
            @Reference SignInNotice notice,
            @Reference Register register,
            @Reference Dossiers dossiers,
            @Reference Distribution distribution,
            @Reference Processing processing) {
        this.office = office;
        this.organisation = organisation;
        this.staff = staff;
        this.accounts = accounts;
        this.notice = notice;
        this.register = register;
        this.dossiers = dossiers;
        this.distribution = distribution;
        this.processing = processing;
    }

    @Override
    public boolean isEmpty() {
        return organisation.isEmpty();
    }

    @Override
    public void createUnit(NewUnit unit) {
        organisation.createUnit(
                unit.key().value(),
                unit.name(),
                unit.abbreviation(),
                unit.type(),
                unit.parent() == null ? null : unit.parent().value(),
                unit.agency());
    }

    @Override
    public PersonKey createPerson(NewPerson person) {
        return office.transaction(() -> {
            long id = organisation.createPerson(person.login(), person.fullName(), person.subjectGroup());
            if (person.password() != null) {
                accounts.setPassword(id, person.login(), person.password(), person.administrator(), false);
            }
            return Keys.person(id);
        });
    }

    @Override
    public String createPost(NewPost post) {
        return Keys.post(organisation.createPost(
                id(post.person()),
                post.unit().value(),
                post.title(),
                post.kind(),
                post.positionGroup(),
                post.leader() == null ? null : id(post.leader()),
                post.from(),
                post.to(),
                post.main()));
    }

    @Override
    public String createAbsence(NewAbsence absence) {
        return Keys.absence(
                organisation.createAbsence(id(absence.person()), absence.kind(), absence.from(), absence.to()));
    }

    @Override
    public List<DocumentKey> backfill(List<PastDocument> documents) {
        return office.transaction(() -> {
            Map<PersonKey, Viewer> clerks = new HashMap<>();
            Map<PastDocument, Viewer> by = new IdentityHashMap<>();
            documents.forEach(d -> by.put(d, clerks.computeIfAbsent(d.clerk(), clerk -> staff.viewer(id(clerk)))));
            return register.backfill(documents, by).stream().map(Keys::document).toList();
        });
    }

    @Override
    public DocumentKey register(Registration r) {
        IncomingForm form = IncomingForm.checked(
                r.type(),
                r.number(),
                r.issuer(),
                r.issuedOn(),
                r.subject(),
                r.field(),
                r.urgency(),
                r.secrecy(),
                r.due());
        return Keys.document(register.arrive(viewer(r.clerk(), r.at()), form, r.attachment(), r.at()));
    }

    @Override
    public void forward(
            DocumentKey document, PersonKey by, PersonKey leader, @Nullable String instruction, Instant at) {
        distribution.forward(viewer(by, at), id(document), id(leader), instruction, null, at);
    }

    @Override
    public void assign(DocumentKey document, Assignment a) {
        List<Wish> wishes = a.shares().stream()
                .map(share -> new Wish(id(share.person()), share.role(), share.due()))
                .toList();
        distribution.assign(
                viewer(a.by(), a.at()), id(document), wishes, a.documentDue(), a.instruction(), null, a.at());
    }

    @Override
    public void start(DocumentKey document, PersonKey person, Instant at) {
        act(document, person, person, ShareAction.START, ShareInput.reason(null), at);
    }

    @Override
    public @Nullable DocumentKey complete(
            DocumentKey document, PersonKey person, @Nullable Product product, @Nullable String result, Instant at) {
        ShareInput in = product == null
                ? ShareInput.reason(result)
                : new ShareInput(
                        result, null, false, true, product.type(), product.subject(), product.text(), product.file());
        DocumentRow issued = act(document, person, person, ShareAction.COMPLETE, in, at);
        return issued == null ? null : Keys.document(issued.id());
    }

    @Override
    public void extend(DocumentKey document, PersonKey person, LocalDate due, String reason, Instant at) {
        office.transaction(() -> {
            Dossier own = dossiers.open(id(document), viewer(person, at));
            Long assigner = own.document().leaderId();
            act(
                    document,
                    assigner == null ? person : Keys.person(assigner),
                    person,
                    ShareAction.CHANGE_DUE,
                    new ShareInput(reason, due, true, false, null, null, null, null),
                    at);
        });
    }

    @Override
    public void signInNotice(List<SignInHint> hints) {
        notice.show(hints);
    }

    private @Nullable DocumentRow act(
            DocumentKey document, PersonKey by, PersonKey of, ShareAction action, ShareInput in, Instant at) {
        return office.transaction(() -> {
            Viewer actor = viewer(by, at);
            ShareRow share = dossiers.open(id(document), actor).shares().stream()
                    .filter(s -> s.personId() == id(of) && s.state().counts())
                    .findFirst()
                    .orElseThrow(Refusal::missing);
            return processing.act(actor, id(document), share.id(), action, in, null, at);
        });
    }

    private Viewer viewer(PersonKey person, Instant at) {
        return staff.viewer(id(person), OfficeTime.day(at));
    }

    private static long id(PersonKey key) {
        return Keys.id(key).orElseThrow(Refusal::missing);
    }

    private static long id(DocumentKey key) {
        return Keys.id(key).orElseThrow(Refusal::missing);
    }
}
