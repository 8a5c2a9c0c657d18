package vn.eoffice.kpi.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a catalogue task. What the source does not configure stays null: never 1, never 0.
 *
 * @param version counts from 1
 * @param code the agency's own code, unique in the catalogue
 * @param detail what tells tasks of one name apart
 * @param outputProduct the product that the work yields
 * @param unit what the quantity counts ("văn bản", "hồ sơ")
 * @param complexity complexity group "N1" to "N5", null when not configured
 * @param coefficient conversion coefficient to the standard product, null when not configured
 * @param normHours time norm in hours for one unit of quantity, its own or the uniform one of the day; null when not configured
 * @param exampleNorm whether the norm is a marked example and not an approved one
 * @param positionGroups to whom it is offered; empty for everyone
 * @param validFrom first day of this version
 * @param validTo last day, null while it is in force
 * @param profile what else it says
 */
public record Task(
        TaskId id,
        int version,
        String code,
        String name,
        @Nullable String detail,
        String outputProduct,
        String unit,
        TaskGroup group,
        @Nullable String complexity,
        @Nullable BigDecimal coefficient,
        @Nullable BigDecimal normHours,
        boolean exampleNorm,
        List<String> positionGroups,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        TaskProfile profile) {

    public Task {
        positionGroups = List.copyOf(positionGroups);
    }

    /** The same with a norm. */
    public Task withNorm(BigDecimal hours, boolean example) {
        return new Task(
                id,
                version,
                code,
                name,
                detail,
                outputProduct,
                unit,
                group,
                complexity,
                coefficient,
                hours,
                example,
                positionGroups,
                validFrom,
                validTo,
                profile);
    }
}
