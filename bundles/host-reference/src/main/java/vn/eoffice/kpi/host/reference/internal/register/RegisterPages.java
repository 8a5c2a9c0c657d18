package vn.eoffice.kpi.host.reference.internal.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.api.DocumentHeader.Kind;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.reference.Urgency;
import vn.eoffice.kpi.host.reference.internal.OfficeTime;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.host.reference.internal.organisation.Viewer;
import vn.eoffice.kpi.host.reference.internal.page.Exchange;
import vn.eoffice.kpi.host.reference.internal.page.Pages;
import vn.eoffice.kpi.host.reference.internal.page.Routes;

/** Registers: searching them, entering documents, getting their files. */
@Component(service = RegisterPages.class)
public final class RegisterPages implements Pages {

    private final Register register;
    private final Registers registers;
    private final Files files;
    private final Clock clock;

    @Activate
    public RegisterPages(@Reference Register register, @Reference Registers registers, @Reference Files files) {
        this(register, registers, files, OfficeTime.clock());
    }

    public RegisterPages(Register register, Registers registers, Files files, Clock clock) {
        this.register = register;
        this.registers = registers;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void route(Routes routes) {
        routes.get("/register/incoming/new", this::incomingForm)
                .post("/register/incoming/new", this::arrive, this::incomingForm)
                .get("/register/outgoing/new", this::outgoingForm)
                .post("/register/outgoing/new", this::issue, this::outgoingForm)
                .get("/register/{kind}", this::list)
                .get("/documents/{id}/correct", this::correctForm)
                .post("/documents/{id}/correct", this::correct, this::correctForm)
                .get("/documents/{id}/content", this::content)
                .get("/files/{id}", this::file);
    }

    private void list(Exchange exchange) {
        Kind kind = Arrays.stream(Kind.values())
                .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(exchange.segment("kind")))
                .findFirst()
                .orElseThrow(Refusal::missing);
        Long year = exchange.idParam("year");
        Search search = Search.of(
                kind,
                exchange.param("text"),
                exchange.param("type"),
                exchange.choice("state", DocumentState.class),
                year == null ? null : (int) Math.min(year, 9999),
                exchange.ticked("overdue"),
                exchange.idParam("before"));
        List<DocumentLine> lines = registers.list(search, exchange.viewer());
        boolean more = lines.size() > registers.pageSize();
        Map<String, Object> model = new HashMap<>();
        model.put("kind", kind);
        model.put("nav", "register-" + exchange.segment("kind"));
        model.put("lines", more ? lines.subList(0, registers.pageSize()) : lines);
        model.put("types", DocumentTypes.all());
        model.put("states", DocumentState.values());
        Map<String, String> filter = new HashMap<>();
        for (String name : List.of("text", "type", "state", "year", "overdue")) {
            String value = exchange.param(name);
            if (value != null) {
                filter.put(name, value);
            }
        }
        model.put("filter", filter);
        if (more) {
            filter.put(
                    "before", String.valueOf(lines.get(registers.pageSize() - 1).id()));
            model.put("next", query(filter));
        }
        exchange.page(
                "register",
                switch (kind) {
                    case INCOMING -> "Sổ văn bản đến";
                    case OUTGOING -> "Sổ văn bản đi";
                    case INTERNAL -> "Văn bản nội bộ";
                },
                model);
    }

    private void incomingForm(Exchange exchange) {
        Register.clerkPost(exchange.viewer());
        exchange.page("incoming-form", "Vào sổ văn bản đến", formModel(null));
    }

    private void arrive(Exchange exchange) {
        long id = register.arrive(exchange.viewer(), form(exchange), exchange.file("file"), clock.instant());
        exchange.redirect("/documents/" + id + "?done=REGISTERED");
    }

    private void correctForm(Exchange exchange) {
        DocumentRow document = registers.document(exchange.id("id"), exchange.viewer());
        if (!exchange.viewer().keepsRegisterOf(document.agencyId()) || !document.incoming()) {
            throw Refusal.missing();
        }
        exchange.page("incoming-form", "Sửa thông tin văn bản đến", formModel(document));
    }

    private void correct(Exchange exchange) {
        DocumentRow document = registers.document(exchange.id("id"), exchange.viewer());
        register.correct(exchange.viewer(), document, form(exchange), exchange.version(), clock.instant());
        exchange.redirect("/documents/" + document.id() + "?done=CORRECTED");
    }

    private void outgoingForm(Exchange exchange) {
        Register.clerkPost(exchange.viewer());
        exchange.page("outgoing-form", "Phát hành văn bản đi", formModel(null));
    }

    private void issue(Exchange exchange) {
        Viewer viewer = exchange.viewer();
        Secrecy secrecy = exchange.choice("secrecy", Secrecy.class);
        DocumentRow issued = register.issue(
                IssueForm.checked(
                        Kind.OUTGOING,
                        exchange.param("type"),
                        exchange.param("subject"),
                        exchange.param("body"),
                        exchange.file("file"),
                        null,
                        secrecy == null ? Secrecy.NORMAL : secrecy),
                viewer,
                Register.clerkPost(viewer),
                null,
                clock.instant());
        exchange.redirect("/documents/" + issued.id() + "?done=ISSUED");
    }

    /** The bytes whose digest the document carries. */
    private void content(Exchange exchange) {
        DocumentRow document = registers.document(exchange.id("id"), exchange.viewer());
        FileRow issued = registers.files(document.id()).stream()
                .filter(f -> f.sha256().equals(document.sha256()))
                .findFirst()
                .orElse(null);
        String body = document.body();
        if (issued != null) {
            exchange.download(registers.content(issued.id()));
        } else if (body != null) {
            exchange.download(new FileContent(
                    "van-ban-" + document.id() + ".txt", "text/plain;charset=UTF-8", body.getBytes(UTF_8)));
        } else {
            throw Refusal.missing();
        }
    }

    private void file(Exchange exchange) {
        exchange.download(registers.file(exchange.id("id"), exchange.viewer()));
    }

    private static IncomingForm form(Exchange exchange) {
        return IncomingForm.checked(
                exchange.param("type"),
                exchange.param("number"),
                exchange.param("issuer"),
                exchange.day("issuedOn"),
                exchange.param("subject"),
                exchange.param("field"),
                exchange.choice("urgency", Urgency.class),
                exchange.choice("secrecy", Secrecy.class),
                exchange.day("dueOn"));
    }

    private Map<String, Object> formModel(@Nullable DocumentRow document) {
        Map<String, Object> model = new HashMap<>();
        if (document != null) {
            model.put("document", document);
        }
        model.put("types", DocumentTypes.all());
        model.put("urgencies", Urgency.values());
        model.put("secrecies", Secrecy.values());
        model.put("accepted", Files.accepted());
        model.put("megabytes", files.megabytes());
        return model;
    }

    private static String query(Map<String, String> values) {
        return values.entrySet().stream()
                .flatMap(e -> Stream.of(e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
