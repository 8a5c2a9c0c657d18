package vn.eoffice.kpi.catalogue;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the outcome of work that is hard to count (dân vận, giám sát, tuyên truyền) is seen.
 *
 * @param products what it may yield
 * @param stages in their order; their shares sum to 1
 */
public record OutcomeCard(List<String> products, List<Stage> stages) {

    public OutcomeCard {
        products = List.copyOf(products);
        stages = List.copyOf(stages);
    }

    /**
     * A stage of the work.
     *
     * @param share the part of the credit, above 0 and at most 1
     * @param onFollowUp whether it is credited only when the effect was seen later
     */
    public record Stage(String name, BigDecimal share, boolean onFollowUp) {}
}
