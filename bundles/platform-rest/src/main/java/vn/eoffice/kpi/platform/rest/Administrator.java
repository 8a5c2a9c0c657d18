package vn.eoffice.kpi.platform.rest;

import vn.eoffice.kpi.host.api.Caller;

/** Keeps to administrators what only they may do. */
public final class Administrator {

    private Administrator() {}

    /**
     * @param vi what only they may do: "xem và đọc lại sự kiện"
     * @param en the same: "see and replay events"
     * @throws Problem (denied) unless the host lets the caller administer
     */
    public static void require(Caller caller, String code, String vi, String en) {
        if (!caller.administrator()) {
            throw Problem.of(
                    Problem.Kind.DENIED,
                    code,
                    "Chỉ quản trị viên được %s: hãy liên hệ quản trị viên của cơ quan.".formatted(vi),
                    "Only an administrator may %s: ask your agency's administrator.".formatted(en));
        }
    }
}
