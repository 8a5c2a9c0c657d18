package vn.eoffice.kpi.host.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post that a person holds in a unit for a time; one person may hold several.
 *
 * @param key stable key of this holding
 * @param title position title as the office writes it ("Trưởng phòng", "Chuyên viên")
 * @param positionGroup the group of positions by which catalogue tasks are offered, null when the host does not know
 * @param leader the direct leader in this post, null when it follows from the unit: its head, or for a head the head above
 * @param from first day
 * @param to last day, null while the post is held
 * @param primary whether it is the person's main post
 */
public record HostPost(
        String key,
        PersonKey person,
        UnitKey unit,
        String title,
        PostKind kind,
        @Nullable String positionGroup,
        @Nullable PersonKey leader,
        LocalDate from,
        @Nullable LocalDate to,
        boolean primary) {}
