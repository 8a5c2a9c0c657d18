package vn.eoffice.kpi.catalogue;

/** What somebody finds wrong with a task: định mức, độ phức tạp, sản phẩm, mô tả không rõ, khác. */
public enum FeedbackKind {
    NORM,
    COMPLEXITY,
    PRODUCT,
    UNCLEAR,
    OTHER
}
