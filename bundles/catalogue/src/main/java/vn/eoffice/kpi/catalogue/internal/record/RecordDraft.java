package vn.eoffice.kpi.catalogue.internal.record;

import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.text.Fold;

/** A record as it is brought in. */
public record RecordDraft(RecordKind kind, String code, String name, Content content, @Nullable String source) {

    /** Code and name as they are searched for. */
    public String folded() {
        return Fold.fold(code) + " " + Fold.fold(name);
    }
}
