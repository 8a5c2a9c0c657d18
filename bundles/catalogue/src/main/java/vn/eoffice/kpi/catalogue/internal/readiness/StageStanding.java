package vn.eoffice.kpi.catalogue.internal.readiness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Stage;

/**
 * In which stage a unit is on a day.
 *
 * @param since null while nothing is decided
 * @param next what is decided to follow, null when nothing is
 */
public record StageStanding(Stage stage, @Nullable LocalDate since, @Nullable Next next) {

    public record Next(Stage stage, LocalDate from) {}
}
