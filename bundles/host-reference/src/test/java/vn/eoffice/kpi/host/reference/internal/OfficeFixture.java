package vn.eoffice.kpi.host.reference.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.eoffice.kpi.host.api.DocumentKey;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.host.api.UnitKey;
import vn.eoffice.kpi.host.reference.Assignment;
import vn.eoffice.kpi.host.reference.NewPerson;
import vn.eoffice.kpi.host.reference.NewPost;
import vn.eoffice.kpi.host.reference.NewUnit;
import vn.eoffice.kpi.host.reference.Registration;
import vn.eoffice.kpi.host.reference.Urgency;
import vn.eoffice.kpi.host.reference.internal.account.Accounts;
import vn.eoffice.kpi.host.reference.internal.account.SignInNotice;
import vn.eoffice.kpi.host.reference.internal.adapter.Keys;
import vn.eoffice.kpi.host.reference.internal.flow.Deadlines;
import vn.eoffice.kpi.host.reference.internal.flow.Distribution;
import vn.eoffice.kpi.host.reference.internal.flow.Dossier;
import vn.eoffice.kpi.host.reference.internal.flow.Dossiers;
import vn.eoffice.kpi.host.reference.internal.flow.Outcomes;
import vn.eoffice.kpi.host.reference.internal.flow.Processing;
import vn.eoffice.kpi.host.reference.internal.flow.ShareRow;
import vn.eoffice.kpi.host.reference.internal.journal.Journal;
import vn.eoffice.kpi.host.reference.internal.organisation.Organisation;
import vn.eoffice.kpi.host.reference.internal.organisation.Staff;
import vn.eoffice.kpi.host.reference.internal.organisation.Viewer;
import vn.eoffice.kpi.host.reference.internal.queue.Queues;
import vn.eoffice.kpi.host.reference.internal.register.Files;
import vn.eoffice.kpi.host.reference.internal.register.Register;
import vn.eoffice.kpi.host.reference.internal.register.Registers;
import vn.eoffice.kpi.platform.database.Database;

/** A department with a clerk, a head, two specialists and a neighbour, on a real database, at a time of its own. */
public final class OfficeFixture {

    public static final String PASSWORD = "mot-mat-khau-dai";

    /** A clock that stands still until it is moved. */
    public static final class Time extends Clock {
        private Instant now;

        Time(Instant now) {
            this.now = now;
        }

        public void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return OfficeTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    public final Time time = new Time(Instant.parse("2026-11-25T02:00:00Z"));
    public final Settings settings = new Settings(30, 12, 1);
    public final OfficeSchema schema;
    public final Organisation organisation;
    public final Staff staff;
    public final Accounts accounts;
    public final SignInNotice notice = new SignInNotice();
    public final Files files;
    public final Journal journal;
    public final Register register;
    public final Registers registers;
    public final Dossiers dossiers;
    public final Distribution distribution;
    public final Processing processing;
    public final Queues queues;
    public final DefaultOffice office;

    public final PersonKey clerk;
    public final PersonKey head;
    public final PersonKey specialist;
    public final PersonKey colleague;
    public final PersonKey stranger;

    public OfficeFixture(Database database) {
        schema = new OfficeSchema(database);
        organisation = new Organisation(schema);
        staff = new Staff(schema, time);
        accounts = new Accounts(schema, settings, time, 1_000);
        files = new Files(schema, settings);
        journal = new Journal(schema);
        register = new Register(schema, files, journal);
        registers = new Registers(schema, staff);
        dossiers = new Dossiers(schema, registers);
        distribution = new Distribution(schema, dossiers, staff, journal);
        processing = new Processing(
                schema, dossiers, new Outcomes(schema, register, files), new Deadlines(schema, journal), journal);
        queues = new Queues(schema, staff);
        office = new DefaultOffice(
                schema, organisation, staff, accounts, notice, register, dossiers, distribution, processing);
        String id = Long.toString(System.nanoTime(), 36);
        UnitKey root = new UnitKey("T");
        if (office.isEmpty()) {
            office.createUnit(new NewUnit(root, "Tỉnh thử", "T", "Tỉnh", null, true));
        }
        UnitKey department = new UnitKey("SNV-" + id);
        UnitKey neighbour = new UnitKey("STC-" + id);
        office.createUnit(new NewUnit(department, "Sở Nội vụ", "SNV", "Sở", root, true));
        office.createUnit(new NewUnit(neighbour, "Sở Tài chính", "STC", "Sở", root, true));
        clerk = person("clerk." + id, "Trần Thị Văn Thư", department, PostKind.CLERK);
        head = person("head." + id, "Nguyễn Văn Trưởng", department, PostKind.HEAD);
        specialist = person("specialist." + id, "Lê Chuyên Viên", department, PostKind.STAFF);
        colleague = person("colleague." + id, "Đặng Phối Hợp", department, PostKind.STAFF);
        stranger = person("stranger." + id, "Phạm Người Ngoài", neighbour, PostKind.CLERK);
    }

    public PersonKey person(String login, String name, UnitKey unit, PostKind kind) {
        PersonKey person = office.createPerson(new NewPerson(login, PASSWORD, name, SubjectGroup.CIVIL_SERVANT, false));
        office.createPost(new NewPost(
                person,
                unit,
                kind == PostKind.HEAD ? "Giám đốc" : "Chuyên viên",
                kind,
                null,
                null,
                LocalDate.of(2026, 1, 1),
                null,
                true));
        return person;
    }

    public Viewer viewer(PersonKey person) {
        return staff.viewer(id(person));
    }

    public String login(PersonKey person) {
        return staff.person(id(person)).login();
    }

    public DocumentKey register(String subject, Secrecy secrecy) {
        return office.register(new Registration(
                clerk,
                "Công văn",
                "77/UBND-VP",
                "UBND tỉnh",
                LocalDate.of(2026, 11, 24),
                subject,
                "Nội vụ",
                Urgency.NORMAL,
                secrecy,
                LocalDate.of(2026, 12, 10),
                null,
                time.instant()));
    }

    public DocumentKey submitted() {
        DocumentKey document = register("Báo cáo số lượng biên chế năm 2026", Secrecy.NORMAL);
        office.forward(document, clerk, head, null, time.instant());
        return document;
    }

    /** Assigned to the specialist as lead and to the colleagues given. */
    public DocumentKey assigned(PersonKey... collaborators) {
        DocumentKey document = submitted();
        List<Assignment.Share> shares = new ArrayList<>();
        shares.add(new Assignment.Share(specialist, FlowRole.LEAD, LocalDate.of(2026, 12, 5)));
        Arrays.stream(collaborators).forEach(p -> shares.add(new Assignment.Share(p, FlowRole.COLLABORATOR, null)));
        office.assign(document, new Assignment(head, shares, null, "Chủ trì tham mưu trả lời", time.instant()));
        return document;
    }

    public Dossier dossier(DocumentKey document, PersonKey eyes) {
        return dossiers.open(id(document), viewer(eyes));
    }

    public ShareRow share(DocumentKey document, PersonKey person) {
        return dossier(document, head).shares().stream()
                .filter(s -> s.personId() == id(person))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    public Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public static long id(PersonKey key) {
        return Keys.id(key).orElseThrow();
    }

    public static long id(DocumentKey key) {
        return Keys.id(key).orElseThrow();
    }
}
