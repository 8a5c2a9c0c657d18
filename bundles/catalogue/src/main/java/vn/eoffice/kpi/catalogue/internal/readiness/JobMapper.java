package vn.eoffice.kpi.catalogue.internal.readiness;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What readiness needs to know of the records, without their texts. */
public interface JobMapper {

    /** In force on some days. */
    interface Dated {

        LocalDate validFrom();

        @Nullable
        LocalDate validTo();

        default boolean holds(LocalDate day) {
            var end = validTo();
            return !validFrom().isAfter(day) && (end == null || !end.isBefore(day));
        }
    }

    record PositionRow(
            long id,
            String code,
            String name,
            @Nullable String positionGroup,
            LocalDate validFrom,
            @Nullable LocalDate validTo)
            implements Dated {}

    /** @param competent whether it names competencies */
    record DescriptionRow(
            long id,
            String code,
            String position,
            @Nullable String unit,
            boolean competent,
            LocalDate validFrom,
            @Nullable LocalDate validTo)
            implements Dated {}

    /** One that has competencies. */
    record FrameworkRow(List<String> positionGroups, LocalDate validFrom, @Nullable LocalDate validTo)
            implements Dated {}

    /** All that are, were or will be in force, by their codes. */
    List<PositionRow> positions();

    List<DescriptionRow> descriptions();

    List<FrameworkRow> frameworks();

    /** @param persons null for everyone */
    List<HoldingRow> holdings(@Param("day") LocalDate day, @Param("persons") @Nullable List<String> persons);

    /** Those of a person in a unit that are in force on a day or will be later. */
    List<HoldingRow> lasting(
            @Param("persons") List<String> persons, @Param("unit") String unit, @Param("from") LocalDate from);

    void end(@Param("id") long id, @Param("version") int version, @Param("until") LocalDate until);
}
