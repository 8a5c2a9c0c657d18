package vn.eoffice.kpi.directory.internal.sync;

import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.HostPost;
import vn.eoffice.kpi.host.api.PostKind;

/** What is dated about the holding of a post. */
public record PostState(
        String personKey,
        String unitKey,
        String title,
        PostKind kind,
        @Nullable String positionGroup,
        @Nullable String leaderKey,
        boolean main) {

    static PostState of(HostPost post) {
        var leader = post.leader();
        return new PostState(
                post.person().value(),
                post.unit().value(),
                post.title(),
                post.kind(),
                post.positionGroup(),
                leader == null ? null : leader.value(),
                post.primary());
    }
}
