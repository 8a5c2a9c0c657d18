package vn.eoffice.kpi.host.reference.internal.flow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.reference.internal.OfficeTime;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.host.reference.internal.flow.Distribution.Wish;
import vn.eoffice.kpi.host.reference.internal.journal.ActKind;
import vn.eoffice.kpi.host.reference.internal.journal.Journal;
import vn.eoffice.kpi.host.reference.internal.organisation.Staff;
import vn.eoffice.kpi.host.reference.internal.organisation.Viewer;
import vn.eoffice.kpi.host.reference.internal.page.Exchange;
import vn.eoffice.kpi.host.reference.internal.page.Pages;
import vn.eoffice.kpi.host.reference.internal.page.Routes;
import vn.eoffice.kpi.host.reference.internal.register.DocumentRow;
import vn.eoffice.kpi.host.reference.internal.register.DocumentTypes;
import vn.eoffice.kpi.host.reference.internal.register.Files;
import vn.eoffice.kpi.host.reference.internal.register.Registers;

/** A document's own page, with everything that can be done there. */
@Component(service = FlowPages.class)
public final class FlowPages implements Pages {

    private final Dossiers dossiers;
    private final Distribution distribution;
    private final Processing processing;
    private final Registers registers;
    private final Journal journal;
    private final Staff staff;
    private final Files files;
    private final Clock clock;

    @Activate
    public FlowPages(
            @Reference Dossiers dossiers,
            @Reference Distribution distribution,
            @Reference Processing processing,
            @Reference Registers registers,
            @Reference Journal journal,
            @Reference Staff staff,
            @Reference Files files) {
        this(dossiers, distribution, processing, registers, journal, staff, files, OfficeTime.clock());
    }

    public FlowPages(
            Dossiers dossiers,
            Distribution distribution,
            Processing processing,
            Registers registers,
            Journal journal,
            Staff staff,
            Files files,
            Clock clock) {
        this.dossiers = dossiers;
        this.distribution = distribution;
        this.processing = processing;
        this.registers = registers;
        this.journal = journal;
        this.staff = staff;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void route(Routes routes) {
        routes.get("/documents/{id}", this::document)
                .post("/documents/{id}/{action}", this::act, this::document)
                .post("/documents/{id}/shares/{share}/{action}", this::actOnShare, this::document)
                .get("/documents/{id}/shares/{share}/draft-file", this::draftFile);
    }

    private void document(Exchange exchange) {
        Viewer viewer = exchange.viewer();
        Dossier dossier = dossiers.open(exchange.id("id"), viewer);
        DocumentRow d = dossier.document();
        Map<String, Object> model = new HashMap<>();
        model.put("document", d);
        model.put("dossier", dossier);
        model.put("files", registers.files(d.id()));
        model.put("history", journal.history(d.id()));
        model.put("replies", registers.replies(d.id()));
        if (d.replyTo() != null) {
            // Whoever sees an answer may well not see what it answers.
            model.put("parent", registers.find(d.replyTo(), viewer));
        }
        if (dossier.may("SUBMIT")) {
            model.put("leaders", staff.leadersOf(d.agencyId()));
        } else if (dossier.may("FORWARD")) {
            model.put("leaders", staff.leadersFor(viewer, d.agencyId()));
        }
        if (dossier.may("ASSIGN")) {
            model.put("members", staff.staffOf(viewer));
        }
        model.put("types", DocumentTypes.all());
        model.put("accepted", Files.accepted());
        model.put("megabytes", files.megabytes());
        model.put("nav", "");
        exchange.page("document", d.subject(), model);
    }

    private void act(Exchange exchange) {
        long id = exchange.id("id");
        Viewer viewer = exchange.viewer();
        DocumentAction action = Arrays.stream(DocumentAction.values())
                .filter(a -> a.path().equals(exchange.segment("action")))
                .findFirst()
                .orElseThrow(Refusal::missing);
        ActKind done =
                switch (action) {
                    case SUBMIT, FORWARD -> {
                        distribution.forward(
                                viewer,
                                id,
                                exchange.idParam("leader"),
                                exchange.param("instruction"),
                                exchange.version(),
                                clock.instant());
                        yield action == DocumentAction.SUBMIT ? ActKind.SUBMITTED : ActKind.FORWARDED;
                    }
                    case TAKE_BACK -> {
                        distribution.takeBack(viewer, id, exchange.version(), clock.instant());
                        yield ActKind.TAKEN_BACK;
                    }
                    case RETURN_TO_CLERK -> {
                        distribution.returnToClerk(
                                viewer, id, exchange.param("reason"), exchange.version(), clock.instant());
                        yield ActKind.RETURNED_TO_CLERK;
                    }
                    case ASSIGN -> {
                        distribution.assign(
                                viewer,
                                id,
                                wishes(exchange),
                                exchange.day("documentDue"),
                                exchange.param("instruction"),
                                exchange.version(),
                                clock.instant());
                        yield ActKind.ASSIGNED;
                    }
                    case RECALL -> {
                        distribution.recall(viewer, id, exchange.param("reason"), exchange.version(), clock.instant());
                        yield ActKind.RECALLED;
                    }
                    case CORRECT -> throw Refusal.missing();
                };
        exchange.redirect("/documents/" + id + "?done=" + done);
    }

    private void actOnShare(Exchange exchange) {
        long id = exchange.id("id");
        ShareAction action = Arrays.stream(ShareAction.values())
                .filter(a -> a.path().equals(exchange.segment("action")))
                .findFirst()
                .orElseThrow(Refusal::missing);
        ShareInput in = new ShareInput(
                exchange.param("reason"),
                exchange.day("due"),
                exchange.ticked("extendDocument"),
                exchange.ticked("issue"),
                exchange.param("type"),
                exchange.param("subject"),
                exchange.param("body"),
                exchange.file("file"));
        processing.act(exchange.viewer(), id, exchange.id("share"), action, in, exchange.version(), clock.instant());
        ActKind done =
                switch (action) {
                    case START -> ActKind.STARTED;
                    case READ -> ActKind.READ;
                    case DRAFT -> ActKind.DRAFTED;
                    case SUBMIT_DRAFT -> ActKind.DRAFT_SUBMITTED;
                    case APPROVE_DRAFT -> ActKind.DRAFT_APPROVED;
                    case RETURN_DRAFT -> ActKind.DRAFT_RETURNED;
                    case COMPLETE -> ActKind.COMPLETED;
                    case DECLINE -> ActKind.DECLINED;
                    case ASK_EXTENSION -> ActKind.EXTENSION_ASKED;
                    case GRANT_EXTENSION, CHANGE_DUE -> ActKind.DUE_CHANGED;
                    case REFUSE_EXTENSION -> ActKind.EXTENSION_REFUSED;
                    case SUSPEND -> ActKind.SUSPENDED;
                    case RESUME -> ActKind.RESUMED;
                    case RETURN -> ActKind.RETURNED;
                    case RECALL -> ActKind.SHARE_RECALLED;
                };
        boolean gone = registers.find(id, exchange.viewer()) == null;
        exchange.redirect((gone ? "/queue/todo" : "/documents/" + id) + "?done=" + done);
    }

    private void draftFile(Exchange exchange) {
        Dossier dossier = dossiers.open(exchange.id("id"), exchange.viewer());
        Long file =
                dossier.share(exchange.id("share")).map(ShareRow::draftFileId).orElseThrow(Refusal::missing);
        exchange.download(registers.content(file));
    }

    /** One select for the lead, one row of boxes for everybody else. */
    private static List<Wish> wishes(Exchange exchange) {
        List<Wish> wishes = new ArrayList<>();
        Long lead = exchange.idParam("lead");
        if (lead != null) {
            wishes.add(new Wish(lead, FlowRole.LEAD, exchange.day("leadDue")));
        }
        people(exchange, "collaborator")
                .forEach(id -> wishes.add(new Wish(id, FlowRole.COLLABORATOR, due(exchange, id))));
        people(exchange, "information").forEach(id -> wishes.add(new Wish(id, FlowRole.FOR_INFORMATION, null)));
        return wishes;
    }

    private static @Nullable LocalDate due(Exchange exchange, long person) {
        return exchange.day("due-" + person);
    }

    private static List<Long> people(Exchange exchange, String name) {
        return exchange.params(name).stream()
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }
}
