package vn.eoffice.kpi.catalogue;

/** How far a unit has come: chuẩn bị; chạy thử, whose scores are shown only; chính thức. */
public enum Stage {
    PREPARING,
    SHADOW,
    LIVE
}
