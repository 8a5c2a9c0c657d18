package vn.eoffice.kpi.directory.internal.sync;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.PostKind;

/** The bounds and the last state of a post's holding, as they are stored. */
public record KnownPost(
        long postId,
        String hostKey,
        LocalDate fromDay,
        @Nullable LocalDate toDay,
        long stateId,
        LocalDate heard,
        String personKey,
        String unitKey,
        String title,
        PostKind kind,
        @Nullable String positionGroup,
        @Nullable String leaderKey,
        boolean main) {

    PostState state() {
        return new PostState(personKey, unitKey, title, kind, positionGroup, leaderKey, main);
    }
}
