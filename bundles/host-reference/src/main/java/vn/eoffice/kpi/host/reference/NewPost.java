package vn.eoffice.kpi.host.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.UnitKey;

/**
 * @param positionGroup by which catalogue tasks are offered, null when there is none
 * @param leader the direct leader, null when it follows from the unit
 * @param to last day, null while the post is held
 */
public record NewPost(
        PersonKey person,
        UnitKey unit,
        String title,
        PostKind kind,
        @Nullable String positionGroup,
        @Nullable PersonKey leader,
        LocalDate from,
        @Nullable LocalDate to,
        boolean main) {}
