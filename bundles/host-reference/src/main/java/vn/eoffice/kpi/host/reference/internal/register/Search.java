package vn.eoffice.kpi.host.reference.internal.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.reference.internal.Text;
import vn.eoffice.kpi.host.reference.internal.organisation.Viewer;

/**
 * What is looked for in a register, newest first.
 *
 * @param query a text search query, empty for all
 * @param before documents with a smaller id
 */
public record Search(
        DocumentHeader.Kind kind,
        String query,
        @Nullable String type,
        @Nullable DocumentState state,
        @Nullable Integer year,
        boolean overdue,
        long before,
        int limit) {

    static final int PAGE = 30;

    public static Search of(
            DocumentHeader.Kind kind,
            @Nullable String text,
            @Nullable String type,
            @Nullable DocumentState state,
            @Nullable Integer year,
            boolean overdue,
            @Nullable Long before) {
        return new Search(
                kind, Text.query(text), type, state, year, overdue, before == null ? Long.MAX_VALUE : before, PAGE + 1);
    }

    /** Whose eyes it is seen with, as the queries need it. */
    public record Eyes(long person, List<Long> registers, List<String> led) {
        static Eyes of(Viewer viewer) {
            return new Eyes(viewer.personId(), viewer.registers(), viewer.led());
        }
    }
}
