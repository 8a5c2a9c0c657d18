package vn.eoffice.kpi.catalogue.internal.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.OutcomeCard;
import vn.eoffice.kpi.platform.rest.Json;

/** Outcome cards as the database keeps them. */
final class OutcomeCards {

    private OutcomeCards() {}

    static @Nullable OutcomeCard read(@Nullable String json) {
        try {
            return json == null ? null : Json.mapper().readValue(json, OutcomeCard.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The kept outcome card cannot be read: " + json, e);
        }
    }

    static @Nullable String write(@Nullable OutcomeCard card) {
        return card == null ? null : Json.text(card);
    }
}
