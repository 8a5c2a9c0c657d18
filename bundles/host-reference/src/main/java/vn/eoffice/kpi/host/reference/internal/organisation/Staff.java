package vn.eoffice.kpi.host.reference.internal.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.reference.internal.OfficeSchema;
import vn.eoffice.kpi.host.reference.internal.OfficeTime;
import vn.eoffice.kpi.host.reference.internal.Refusal;

/** Reads the organisation: who someone is today, who may be given work. */
@Component(service = Staff.class)
public final class Staff {

    private static final List<PostKind> LEADERS = List.of(PostKind.HEAD, PostKind.DEPUTY);
    private static final List<PostKind> ALL = List.of(PostKind.values());
    private static final int PAGE = 50;

    private final OrganisationMapper mapper;
    private final Clock clock;

    @Activate
    public Staff(@Reference OfficeSchema office) {
        this(office, OfficeTime.clock());
    }

    public Staff(OfficeSchema office, Clock clock) {
        this.mapper = office.mapper(OrganisationMapper.class);
        this.clock = clock;
    }

    public LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    /** The person with the posts held today. */
    public Viewer viewer(long personId) {
        return viewer(personId, today());
    }

    public Viewer viewer(long personId, LocalDate day) {
        PersonRow person = person(personId);
        return new Viewer(personId, person.fullName(), mapper.holdings(personId, day));
    }

    public PersonRow person(long id) {
        PersonRow person = mapper.person(id);
        if (person == null) {
            throw Refusal.missing();
        }
        return person;
    }

    public @Nullable PersonRow byLogin(String login) {
        return mapper.personByLogin(login);
    }

    /** Leaders to whom a clerk of the agency may hand a document. */
    public List<Member> leadersOf(long agencyId) {
        return mapper.members(agencyId, List.of(), LEADERS, today());
    }

    /** Leaders of the units that the viewer leads, and of the agency. */
    public List<Member> leadersFor(Viewer viewer, long agencyId) {
        return mapper.members(agencyId, viewer.led(), LEADERS, today());
    }

    /** All leaders of the office. */
    public List<Member> leaders() {
        return mapper.members(null, List.of("/%"), LEADERS, today());
    }

    /** Everybody to whom a leader may give work. */
    public List<Member> staffOf(Viewer viewer) {
        return staffOf(viewer, today());
    }

    public List<Member> staffOf(Viewer viewer, LocalDate day) {
        return viewer.leader() ? mapper.members(null, viewer.led(), ALL, day) : List.of();
    }

    public List<UnitRow> units() {
        return mapper.units();
    }

    public UnitRow unit(long id) {
        UnitRow unit = mapper.unit(id);
        if (unit == null) {
            throw Refusal.missing();
        }
        return unit;
    }

    public List<PostRow> posts(long personId) {
        return mapper.posts(personId);
    }

    public List<AbsenceRow> absences(long personId) {
        return mapper.absences(personId);
    }

    /** A page of people in Vietnamese order; the cursor is the last line before it. */
    public List<PersonLine> people(@Nullable String text, String afterKey, long afterId) {
        return mapper.people(text, afterKey, afterId, today(), PAGE + 1);
    }

    public int pageSize() {
        return PAGE;
    }
}
