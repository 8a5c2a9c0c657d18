package vn.eoffice.kpi.directory;

/** Our own identity of a person; outlives logins, moves and the host's deletions. */
public record PersonId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
