package vn.eoffice.kpi.engine.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** Rules that convert products into a standard product; {@link KpiRules} of an engine may implement it. The same promises hold. */
@ConsumerType
public interface ProductRules {

    /** The conversion coefficient of a product, or why there is none. */
    Conversion convert(StandardProduct standard, Product product);

    /** Whether the parts of a shared product stay within the whole. */
    Split split(BigDecimal whole, List<BigDecimal> parts);

    /**
     * The product that all others are converted to.
     *
     * @param score greater than 0
     * @param hours time for one, null when not stated
     */
    record StandardProduct(BigDecimal score, @Nullable BigDecimal hours) {}

    /**
     * A product of the catalogue, or auxiliary work that has hours only.
     *
     * @param frameMax the most points in its group, null without a frame
     */
    record Product(@Nullable BigDecimal score, @Nullable BigDecimal frameMax, @Nullable BigDecimal hours) {}

    /**
     * @param coefficient rounded as the rules say; null when there is none
     * @param reason why there is none ("SCORE_ABOVE_FRAME"), null when there is one
     */
    record Conversion(@Nullable BigDecimal coefficient, @Nullable String reason) {}

    /**
     * @param sum of the parts
     * @param reason why they are refused ("PARTS_EXCEED_WHOLE"), null when they are accepted
     */
    record Split(BigDecimal sum, @Nullable String reason) {

        public Split {
            sum = Exact.plain(sum);
        }

        public boolean accepted() {
            return reason == null;
        }
    }
}
