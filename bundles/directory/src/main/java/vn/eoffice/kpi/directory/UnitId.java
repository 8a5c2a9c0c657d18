package vn.eoffice.kpi.directory;

/** Our own identity of a unit. */
public record UnitId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
