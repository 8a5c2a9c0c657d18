package vn.eoffice.kpi.host.reference.internal.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.PostKind;

public record PostRow(
        long id,
        long personId,
        long unitId,
        String unitCode,
        String unitName,
        String title,
        PostKind kind,
        @Nullable String positionGroup,
        @Nullable Long leaderId,
        @Nullable String leaderName,
        LocalDate fromDay,
        @Nullable LocalDate toDay,
        boolean main,
        long changed,
        int version) {}
