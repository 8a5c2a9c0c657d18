package vn.eoffice.kpi.engine.decree335;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.eoffice.kpi.engine.api.ProductRules.Conversion;
import vn.eoffice.kpi.engine.api.ProductRules.Product;
import vn.eoffice.kpi.engine.api.ProductRules.StandardProduct;

/** Conversion into the standard product: by points, or by hours for auxiliary work (Article 13; the Ministry's handbook, II and V). */
final class Conversions {

    private Conversions() {}

    static Conversion of(StandardProduct standard, Product product, int scale) {
        var score = product.score();
        var frame = product.frameMax();
        if (score != null) {
            return frame != null && score.compareTo(frame) > 0
                    ? new Conversion(null, "SCORE_ABOVE_FRAME")
                    : quotient(score, standard.score(), scale);
        }
        var hours = product.hours();
        if (hours == null) {
            return new Conversion(null, "NO_SCORE");
        }
        var standardHours = standard.hours();
        return standardHours == null
                ? new Conversion(null, "NO_STANDARD_HOURS")
                : quotient(hours, standardHours, scale);
    }

    private static Conversion quotient(BigDecimal amount, BigDecimal standard, int scale) {
        return new Conversion(amount.divide(standard, scale, RoundingMode.HALF_UP), null);
    }
}
