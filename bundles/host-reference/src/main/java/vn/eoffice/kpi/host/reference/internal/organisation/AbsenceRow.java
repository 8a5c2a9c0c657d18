package vn.eoffice.kpi.host.reference.internal.organisation;

import java.time.LocalDate;
import vn.eoffice.kpi.host.api.HostAbsence;

public record AbsenceRow(
        long id,
        long personId,
        HostAbsence.Kind kind,
        LocalDate fromDay,
        LocalDate toDay,
        boolean cancelled,
        long changed,
        int version) {}
