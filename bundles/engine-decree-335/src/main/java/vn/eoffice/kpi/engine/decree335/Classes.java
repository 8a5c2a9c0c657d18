package vn.eoffice.kpi.engine.decree335;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.ClassRules.Blocker;
import vn.eoffice.kpi.engine.api.ClassRules.Classified;
import vn.eoffice.kpi.engine.api.ClassRules.OrganisationYear;
import vn.eoffice.kpi.engine.api.ClassRules.PersonYear;

/** The class of a year before the caps: of a person (Articles 11 and 20), of an organisation (Article 8). */
final class Classes {

    private static final Set<String> BLOCKING_GROUNDS = Set.of("DUTY", "DEGRADATION");
    private static final BigDecimal ALL = new BigDecimal("100");
    private static final BigDecimal LEAST_DONE = new BigDecimal("70");
    private static final BigDecimal LEAST_EXCEEDED = new BigDecimal("30");
    private static final BigDecimal MOST_NOT_ON_TIME = new BigDecimal("20");

    private Classes() {}

    static Classified of(PersonYear facts, Decree decree) {
        var byPoints = decree.byPoints(facts.points());
        var blockers = facts.blockers().stream()
                .filter(blocker -> blocks(blocker, facts))
                .map(Blocker::kind)
                .distinct()
                .toList();
        if (!blockers.isEmpty()) {
            return new Classified(byPoints, Decree.NOT_COMPLETED, List.of(), blockers);
        }
        return facts.duty().equals("HEAD")
                ? underOrganisation(byPoints, facts.organisationClass(), decree)
                : new Classified(byPoints, byPoints, List.of(), List.of());
    }

    private static boolean blocks(Blocker blocker, PersonYear facts) {
        if (blocker.actUsedInYear() != null || blocker.actAtFormerAgency()) {
            return false;
        }
        var effective = blocker.effectiveYear();
        if (effective != null && effective != facts.year()) {
            return false;
        }
        return switch (blocker.kind()) {
            case "DISCIPLINE" -> blocker.ground() != null && BLOCKING_GROUNDS.contains(blocker.ground());
            case "UNIT_CORRUPTION_HANDLED" -> !facts.duty().equals("STAFF");
            default -> true;
        };
    }

    private static Classified underOrganisation(String byPoints, @Nullable String organisation, Decree decree) {
        if (organisation == null) {
            return new Classified(byPoints, null, List.of(), List.of("ORGANISATION_NOT_CLASSIFIED"));
        }
        var ladder = decree.ladder();
        return ladder.indexOf(byPoints) < ladder.indexOf(organisation)
                ? new Classified(byPoints, organisation, List.of(), List.of("HEAD_NOT_ABOVE_ORGANISATION"))
                : new Classified(byPoints, byPoints, List.of(), List.of());
    }

    static Classified of(OrganisationYear facts, Decree decree) {
        var byPoints = decree.byPoints(facts.points());
        var because = new ArrayList<String>();
        if (facts.personnelWrongdoingConcluded()) {
            because.add("PERSONNEL_WRONGDOING");
        }
        if (facts.donePercent().compareTo(LEAST_DONE) < 0 && !facts.forceMajeureAccepted()) {
            because.add("DONE_BELOW_70_PERCENT");
        }
        if (!because.isEmpty() || byPoints.equals(Decree.NOT_COMPLETED)) {
            return new Classified(byPoints, Decree.NOT_COMPLETED, List.of(), because);
        }
        var unmet = unmet(byPoints, facts);
        return unmet.isEmpty()
                ? new Classified(byPoints, byPoints, List.of(), List.of())
                : new Classified(byPoints, null, unmet, List.of("AUTHORITY_DECIDES"));
    }

    private static List<String> unmet(String byPoints, OrganisationYear facts) {
        var unmet = new ArrayList<String>();
        if (facts.donePercent().compareTo(ALL) < 0) {
            unmet.add("ALL_DONE");
        }
        if (byPoints.equals("COMPLETED")) {
            if (facts.notOnTimePercent().compareTo(MOST_NOT_ON_TIME) > 0) {
                unmet.add("AT_MOST_20_PERCENT_NOT_ON_TIME");
            }
            return unmet;
        }
        if (facts.notOnTimePercent().signum() > 0) {
            unmet.add("ALL_ON_TIME");
        }
        if (byPoints.equals("EXCELLENT")) {
            if (facts.exceededPercent().compareTo(LEAST_EXCEEDED) < 0) {
                unmet.add("EXCEEDED_30_PERCENT");
            }
            if (facts.directSubUnitsNotCompleted() > 0) {
                unmet.add("NO_SUB_UNIT_NOT_COMPLETED");
            }
            if (!facts.pastFaultsRemedied()) {
                unmet.add("PAST_FAULTS_REMEDIED");
            }
        }
        return unmet;
    }
}
