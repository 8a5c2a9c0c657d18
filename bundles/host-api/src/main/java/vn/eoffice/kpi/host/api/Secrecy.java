package vn.eoffice.kpi.host.api;

/** Độ mật: thường, mật, tối mật, tuyệt mật. Whatever is not {@link #NORMAL} never enters the plugin. */
public enum Secrecy {
    NORMAL,
    CONFIDENTIAL,
    SECRET,
    TOP_SECRET
}
