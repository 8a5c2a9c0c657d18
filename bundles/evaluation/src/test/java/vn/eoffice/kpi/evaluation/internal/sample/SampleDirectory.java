package vn.eoffice.kpi.evaluation.internal.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.eoffice.kpi.directory.Absence;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.WorkingCalendar;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.SubjectGroup;

/** Person 1 leads everyone else; 27 April 2026 is a day off; absences as the test says. */
public final class SampleDirectory {

    public static final PersonId LEADER = new PersonId(1);

    public final List<Absence> absences = new ArrayList<>();
    public final Directory service = Partly.of(Directory.class, this);

    public Optional<Person> person(PersonId id) {
        return Optional.of(new Person(
                id, "sample", new PersonKey(id.toString()), "Person " + id, SubjectGroup.CIVIL_SERVANT, true));
    }

    public Person require(Caller caller) {
        return person(new PersonId(Long.parseLong(caller.person().value()))).orElseThrow();
    }

    public boolean leads(PersonId superior, PersonId subordinate, LocalDate day) {
        return superior.equals(LEADER) && !subordinate.equals(LEADER);
    }

    public List<Absence> absences(PersonId person, LocalDate from, LocalDate to) {
        return absences.stream()
                .filter(absence -> absence.person().equals(person))
                .filter(absence ->
                        !absence.to().isBefore(from) && !absence.from().isAfter(to))
                .toList();
    }

    public WorkingCalendar calendar() {
        return new WorkingCalendar(Map.of(LocalDate.of(2026, 4, 27), false));
    }
}
