package vn.eoffice.kpi.catalogue;

/** Identity of a catalogue task through all its versions. */
public record TaskId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
