package vn.eoffice.kpi.engine.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Rules that know the classes of a year as well; {@link KpiRules} of an engine may implement it. The same promises hold:
 * immutable, thread-safe, pure. Nothing here decides: it prepares what the competent authority decides.
 */
@ConsumerType
public interface ClassRules {

    /** The class of a person's year before caps. */
    Classified classify(PersonYear facts);

    /** The class of an organisation's year before caps. */
    Classified classify(OrganisationYear facts);

    /** How many of the candidates may have the best class. */
    Cap cap(BigDecimal rate, List<DutyGroup> groups);

    /**
     * One person's year.
     *
     * @param duty "STAFF", "HEAD" or "DEPUTY"
     * @param points the points of the year as they count for the class
     * @param organisationClass the class of the organisation that a head leads; null while it has none
     */
    record PersonYear(
            int year, String duty, BigDecimal points, List<Blocker> blockers, @Nullable String organisationClass) {

        public PersonYear {
            blockers = List.copyOf(blockers);
        }
    }

    /**
     * What may force the lowest class.
     *
     * @param kind "DISCIPLINE", "DEGRADATION_CONCLUDED", "MEMBER_PROHIBITION", "EXAMPLE_SETTING", "UNIT_CORRUPTION_HANDLED"
     * @param ground of a discipline: "DUTY", "DEGRADATION" or "OTHER"
     * @param effectiveYear the year in which a decision took effect, null when it is the year in question
     * @param actUsedInYear the year in which the same act already was the ground, null when none
     * @param actAtFormerAgency whether the act was done at a former agency
     */
    record Blocker(
            String kind,
            @Nullable String ground,
            @Nullable Integer effectiveYear,
            @Nullable Integer actUsedInYear,
            boolean actAtFormerAgency) {}

    /** One organisation's year; percentages from 0 to 100. */
    record OrganisationYear(
            BigDecimal points,
            BigDecimal donePercent,
            BigDecimal notOnTimePercent,
            BigDecimal exceededPercent,
            int directSubUnitsNotCompleted,
            boolean pastFaultsRemedied,
            boolean personnelWrongdoingConcluded,
            boolean forceMajeureAccepted) {}

    /**
     * A class, or the reasons why the authority must decide without one.
     *
     * @param byPoints the class that the points alone give
     * @param result null when the rules give none
     * @param unmet conditions of the class by points that are not met
     * @param because what made the result differ from the class by points, by stable names
     */
    record Classified(String byPoints, @Nullable String result, List<String> unmet, List<String> because) {

        public Classified {
            unmet = List.copyOf(unmet);
            because = List.copyOf(because);
        }
    }

    /**
     * People with similar duties, or organisations under one authority.
     *
     * @param good how many have the second class by points
     * @param candidates how many have the best class by points
     */
    record DutyGroup(String name, int good, int candidates) {}

    /**
     * How far the best class may go.
     *
     * @param perGroup for each group, in the order given
     * @param together for all groups taken as one
     * @param allowed what both bounds leave
     * @param overBy how many candidates are more than that, 0 or more
     */
    record Cap(List<Integer> perGroup, int together, int allowed, int overBy) {

        public Cap {
            perGroup = List.copyOf(perGroup);
        }
    }
}
