package vn.eoffice.kpi.catalogue.internal.record;

/** Phạm vi, vị trí việc làm, khung năng lực, bản mô tả công việc, định mức chung, người giữ vị trí. */
public enum RecordKind {
    SCOPE(Content.Scope.class),
    POSITION(Content.Position.class),
    FRAMEWORK(Content.Framework.class),
    DESCRIPTION(Content.Description.class),
    NORM(Content.Norm.class),
    HOLDING(Content.Holding.class);

    private final Class<? extends Content> content;

    RecordKind(Class<? extends Content> content) {
        this.content = content;
    }

    Class<? extends Content> content() {
        return content;
    }
}
