package vn.eoffice.kpi.directory.internal.calendar;

/** Why a day differs from its weekday: nghỉ lễ, nghỉ bù, làm bù. */
public enum DayKind {
    HOLIDAY,
    SUBSTITUTE_OFF,
    MAKEUP_WORKDAY;

    boolean working() {
        return this == MAKEUP_WORKDAY;
    }
}
