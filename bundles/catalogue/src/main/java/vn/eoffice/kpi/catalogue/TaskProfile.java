package vn.eoffice.kpi.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a task says beyond its norm; what is not configured is null.
 *
 * @param scope code of the scope that it is offered in, null for the whole province
 * @param scoreFrame frame of points of its complexity group, as the list writes it ("51-100")
 * @param score points by which the conversion coefficient was found
 * @param productType type of the output product ("Tờ trình")
 * @param band name of the time band that an engine's rules keep for it
 * @param outcomeCard for work that is hard to count, how its outcome is seen
 */
public record TaskProfile(
        @Nullable String scope,
        @Nullable String scoreFrame,
        @Nullable BigDecimal score,
        @Nullable String productType,
        @Nullable String band,
        @Nullable OutcomeCard outcomeCard) {

    public static final TaskProfile NONE = new TaskProfile(null, null, null, null, null, null);

    TaskProfile inScope(String code) {
        return new TaskProfile(code, scoreFrame, score, productType, band, outcomeCard);
    }
}
