package vn.eoffice.kpi.catalogue.internal.readiness;

import java.time.LocalDate;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.Post;
import vn.eoffice.kpi.directory.PostId;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.PostKind;

/** Posts as tests need them. */
final class HeldPosts {

    private HeldPosts() {}

    static Post titled(String title) {
        return new Post(
                new PostId(1),
                new PersonId(1),
                new UnitId(1),
                title,
                PostKind.STAFF,
                null,
                LocalDate.of(2026, 1, 1),
                null,
                true);
    }
}
