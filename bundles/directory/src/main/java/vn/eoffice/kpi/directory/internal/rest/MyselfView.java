package vn.eoffice.kpi.directory.internal.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.SubjectGroup;

/** The caller today: posts, the main one first, and who leads them in it. */
public record MyselfView(
        long id, String fullName, SubjectGroup subjectGroup, List<PostView> posts, @Nullable PersonView leader) {

    /** A post held today. */
    public record PostView(long id, long unitId, String unitName, String title, PostKind kind) {}

    /** A person by name. */
    public record PersonView(long id, String fullName) {

        static PersonView of(Person person) {
            return new PersonView(person.id().value(), person.fullName());
        }
    }
}
