package vn.eoffice.kpi.directory;

import java.time.LocalDate;
import vn.eoffice.kpi.host.api.HostAbsence;

/** Whole days, both ends included, on which a person's clock stands still. */
public record Absence(PersonId person, HostAbsence.Kind kind, LocalDate from, LocalDate to) {}
