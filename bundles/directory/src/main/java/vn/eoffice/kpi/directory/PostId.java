package vn.eoffice.kpi.directory;

/**
 * Our own identity of a post in one state: as long as the holder, unit, title, kind, position group and named leader of a holding
 * stay the same, so does its id. When the host changes one of them, the old id keeps showing what was, and a new one begins that
 * day. Work that carries the id of its day therefore shows the post of its day for ever.
 */
public record PostId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
