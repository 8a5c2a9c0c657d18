package vn.eoffice.kpi.directory.internal.who;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.Post;
import vn.eoffice.kpi.directory.PostId;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.PostKind;

/** A post in the state of some day; the leader is the one whom the host names, if they are known and have not left. */
public record HeldPost(
        long id,
        long personId,
        long unitId,
        String title,
        PostKind kind,
        @Nullable String positionGroup,
        LocalDate fromDay,
        @Nullable LocalDate toDay,
        boolean main,
        @Nullable Long leaderId) {

    Post post() {
        return new Post(
                new PostId(id),
                new PersonId(personId),
                new UnitId(unitId),
                title,
                kind,
                positionGroup,
                fromDay,
                toDay,
                main);
    }

    @Nullable
    PersonId leader() {
        return leaderId == null ? null : new PersonId(leaderId);
    }
}
