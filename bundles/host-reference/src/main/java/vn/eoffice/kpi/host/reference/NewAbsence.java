package vn.eoffice.kpi.host.reference;

import java.time.LocalDate;
import vn.eoffice.kpi.host.api.HostAbsence;
import vn.eoffice.kpi.host.api.PersonKey;

/** Whole days, {@code to} included. */
public record NewAbsence(PersonKey person, HostAbsence.Kind kind, LocalDate from, LocalDate to) {}
