package vn.eoffice.kpi.catalogue.internal.imports;

/** Đang kiểm tra, có lỗi, sẵn sàng, đang áp dụng, đã áp dụng, đã hủy, hỏng. */
public enum ImportState {
    CHECKING,
    FAULTY,
    READY,
    APPLYING,
    APPLIED,
    CANCELLED,
    FAILED
}
