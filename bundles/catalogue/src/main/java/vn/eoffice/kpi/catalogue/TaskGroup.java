package vn.eoffice.kpi.catalogue;

/** Nhóm nhiệm vụ: A lãnh đạo, quản lý; B chuyên môn dùng chung; C chuyên môn đặc thù của cơ quan; D công việc khác. */
public enum TaskGroup {
    A,
    B,
    C,
    D
}
