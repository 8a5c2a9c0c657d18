package vn.eoffice.kpi.directory.internal.who;

import java.time.LocalDate;
import vn.eoffice.kpi.directory.Absence;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.host.api.HostAbsence;

/** A row of {@code absence}. */
public record AbsenceRow(long personId, HostAbsence.Kind kind, LocalDate fromDay, LocalDate toDay) {

    Absence absence() {
        return new Absence(new PersonId(personId), kind, fromDay, toDay);
    }
}
