package vn.eoffice.kpi.directory;

/** Our own identity of a person's holding of a post. */
public record PostId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
