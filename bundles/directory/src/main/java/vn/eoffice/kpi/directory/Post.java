package vn.eoffice.kpi.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.PostKind;

/**
 * A post that a person holds, or held, in a unit, in one {@linkplain PostId state}.
 *
 * @param positionGroup group of positions by which tasks are offered, null when unknown
 * @param from first day of this state
 * @param to last day of this state, null while it lasts; before {@code from} when the host took the holding back
 * @param primary whether it is the person's main post
 */
public record Post(
        PostId id,
        PersonId person,
        UnitId unit,
        String title,
        PostKind kind,
        @Nullable String positionGroup,
        LocalDate from,
        @Nullable LocalDate to,
        boolean primary) {}
