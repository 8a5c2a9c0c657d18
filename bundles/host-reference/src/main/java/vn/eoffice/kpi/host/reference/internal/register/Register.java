package vn.eoffice.kpi.host.reference.internal.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.api.DocumentHeader.Kind;
import vn.eoffice.kpi.host.api.FlowEventType;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.reference.Attachment;
import vn.eoffice.kpi.host.reference.PastDocument;
import vn.eoffice.kpi.host.reference.Urgency;
import vn.eoffice.kpi.host.reference.internal.OfficeSchema;
import vn.eoffice.kpi.host.reference.internal.OfficeTime;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.host.reference.internal.Text;
import vn.eoffice.kpi.host.reference.internal.journal.Act;
import vn.eoffice.kpi.host.reference.internal.journal.ActKind;
import vn.eoffice.kpi.host.reference.internal.journal.Journal;
import vn.eoffice.kpi.host.reference.internal.organisation.Holding;
import vn.eoffice.kpi.host.reference.internal.organisation.Viewer;

/** Enters documents into the registers: each gets the next number of its series and year, without gaps. */
@Component(service = Register.class)
public final class Register {

    private static final int BATCH = 500;
    private static final String ARRIVALS = "Đến";
    private static final String INTERNAL = "Nội bộ";

    private final OfficeSchema office;
    private final RegisterMapper mapper;
    private final Files files;
    private final Journal journal;

    @Activate
    public Register(@Reference OfficeSchema office, @Reference Files files, @Reference Journal journal) {
        this.office = office;
        this.mapper = office.mapper(RegisterMapper.class);
        this.files = files;
        this.journal = journal;
    }

    /** Registers an incoming document in the register of the clerk's agency. */
    public long arrive(Viewer clerk, IncomingForm form, @Nullable Attachment attachment, Instant at) {
        Holding post = clerkPost(clerk);
        LocalDate day = OfficeTime.day(at);
        form.arriving(day);
        return office.transaction(() -> {
            int ordinal = mapper.number(post.agencyId(), ARRIVALS, day.getYear(), 1);
            long id = insert(new NewDocument(
                    Kind.INCOMING,
                    DocumentState.REGISTERED,
                    post.agencyId(),
                    ARRIVALS,
                    day.getYear(),
                    ordinal,
                    form.number(),
                    form.type(),
                    form.issuer(),
                    form.issuedOn(),
                    form.subject(),
                    form.field(),
                    form.urgency(),
                    form.secrecy(),
                    day,
                    form.dueOn(),
                    null,
                    null,
                    clerk.personId(),
                    at,
                    null,
                    words(form.number(), form.type(), form.issuer(), form.subject(), form.field())));
            if (attachment != null) {
                files.file(files.keep(attachment, clerk.personId(), at).id(), id);
            }
            mapper.grant(id, clerk.personId(), "CLERK", null);
            journal.record(Act.of(id, ActKind.REGISTERED, clerk.personId(), at), FlowEventType.DOCUMENT_REGISTERED);
            return id;
        });
    }

    /** Corrects the header of an incoming document whose work is not finished; its number stays. */
    public void correct(Viewer clerk, DocumentRow document, IncomingForm form, int version, Instant at) {
        if (!clerk.keepsRegisterOf(document.agencyId())) {
            throw Refusal.forbidden("Chỉ văn thư của cơ quan mới sửa được thông tin vào sổ.");
        }
        if (document.state() == DocumentState.CLOSED
                || document.state() == DocumentState.RECALLED
                || !document.incoming()) {
            throw Refusal.forbidden("Văn bản đã kết thúc xử lý nên không sửa được nữa.");
        }
        LocalDate arrived = document.arrivedOn();
        form.arriving(arrived == null ? OfficeTime.day(document.registeredAt()) : arrived);
        office.transaction(() -> {
            String words = words(form.number(), form.type(), form.issuer(), form.subject(), form.field());
            if (mapper.correct(document.id(), form, words, version) == 0) {
                throw Refusal.stale();
            }
            journal.record(
                    Act.of(document.id(), ActKind.CORRECTED, clerk.personId(), at)
                            .due(document.dueOn(), form.dueOn()),
                    FlowEventType.DOCUMENT_REGISTERED);
        });
    }

    /**
     * Issues a document with number, date and digest, in the register of its author's agency; an outgoing one has a series per
     * type, internal ones share one.
     */
    public DocumentRow issue(IssueForm form, Viewer author, Holding post, @Nullable DocumentRow replyTo, Instant at) {
        LocalDate day = OfficeTime.day(at);
        String series = form.kind() == Kind.INTERNAL ? INTERNAL : form.type();
        return office.transaction(() -> {
            FileRow file = form.file() == null ? null : files.keep(form.file(), author.personId(), at);
            if (file == null && form.keptFile() != null) {
                file = mapper.fileRow(form.keptFile());
            }
            String text = form.text() == null ? "" : form.text();
            if (file == null && text.isEmpty()) {
                throw Refusal.invalid("body", "Hãy nhập nội dung hoặc chọn tệp để phát hành.");
            }
            String digest = file != null ? file.sha256() : Files.sha256(text.getBytes(UTF_8));
            int ordinal = mapper.number(post.agencyId(), series, day.getYear(), 1);
            String number = form.kind() == Kind.INTERNAL
                    ? ordinal + "/NB-" + post.agencyAbbreviation()
                    : DocumentTypes.number(ordinal, form.type(), post.agencyAbbreviation());
            long id = insert(new NewDocument(
                    form.kind(),
                    DocumentState.ISSUED,
                    post.agencyId(),
                    series,
                    day.getYear(),
                    ordinal,
                    number,
                    form.type(),
                    post.agencyName(),
                    day,
                    form.subject(),
                    replyTo == null ? null : replyTo.field(),
                    replyTo == null ? Urgency.NORMAL : replyTo.urgency(),
                    replyTo == null ? form.secrecy() : replyTo.secrecy(),
                    null,
                    null,
                    form.text(),
                    digest,
                    author.personId(),
                    at,
                    replyTo == null ? null : replyTo.id(),
                    words(number, form.type(), post.agencyName(), form.subject())));
            if (file != null) {
                files.file(file.id(), id);
            }
            mapper.grant(id, author.personId(), "AUTHOR", post.unitId());
            journal.record(Act.of(id, ActKind.ISSUED, author.personId(), at));
            DocumentRow row = mapper.document(id);
            if (row == null) {
                throw new IllegalStateException("The document (%d) vanished while it was issued.".formatted(id));
            }
            return row;
        });
    }

    /** Takes over documents of earlier days; they get numbers in the order given and have no flow. */
    public List<Long> backfill(List<PastDocument> documents, Map<PastDocument, Viewer> clerks) {
        record Series(Holding post, String name, int year) {}
        return office.transaction(() -> {
            Map<Series, Integer> counts = new LinkedHashMap<>();
            List<Series> series = new ArrayList<>();
            for (PastDocument d : documents) {
                String name = d.kind() == Kind.INCOMING ? ARRIVALS : d.kind() == Kind.INTERNAL ? INTERNAL : d.type();
                Series one = new Series(
                        clerkPost(clerks.get(d)), name, d.registeredOn().getYear());
                series.add(one);
                counts.merge(one, 1, Integer::sum);
            }
            counts.replaceAll((s, count) -> mapper.number(s.post().agencyId(), s.name(), s.year(), count) - count);
            List<NewDocument> rows = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                Series s = series.get(i);
                rows.add(past(documents.get(i), clerks, s.post(), s.name(), counts.merge(s, 1, Integer::sum)));
            }
            List<Long> ids = new ArrayList<>();
            for (int from = 0; from < rows.size(); from += BATCH) {
                ids.addAll(mapper.insert(rows.subList(from, Math.min(rows.size(), from + BATCH))));
            }
            return ids;
        });
    }

    private static NewDocument past(
            PastDocument d, Map<PastDocument, Viewer> clerks, Holding post, String series, int ordinal) {
        boolean incoming = d.kind() == Kind.INCOMING;
        String number = d.number() != null || incoming
                ? d.number()
                : DocumentTypes.number(ordinal, d.type(), post.agencyAbbreviation());
        String subject = Text.required(d.subject(), "subject", "trích yếu", 500);
        return new NewDocument(
                d.kind(),
                incoming ? DocumentState.FILED : DocumentState.ISSUED,
                post.agencyId(),
                series,
                d.registeredOn().getYear(),
                ordinal,
                number,
                d.type(),
                d.issuer(),
                d.issuedOn(),
                subject,
                d.field(),
                Urgency.NORMAL,
                Secrecy.NORMAL,
                incoming ? d.registeredOn() : null,
                null,
                null,
                null,
                viewer(clerks, d).personId(),
                d.registeredOn().atTime(9, 0).atZone(OfficeTime.ZONE).toInstant(),
                null,
                words(number, d.type(), d.issuer(), subject, d.field()));
    }

    private static Viewer viewer(Map<PastDocument, Viewer> clerks, PastDocument document) {
        Viewer viewer = clerks.get(document);
        if (viewer == null) {
            throw Refusal.missing();
        }
        return viewer;
    }

    private long insert(NewDocument document) {
        return mapper.insert(List.of(document)).get(0);
    }

    /** The post by which somebody keeps a register. */
    public static Holding clerkPost(@Nullable Viewer clerk) {
        return Optional.ofNullable(clerk)
                .flatMap(Viewer::clerkPost)
                .orElseThrow(() -> Refusal.forbidden("Chỉ văn thư mới vào sổ văn bản."));
    }

    private static String words(@Nullable String... parts) {
        return Text.fold(Stream.of(parts).map(p -> p == null ? "" : p).collect(Collectors.joining(" ")));
    }
}
