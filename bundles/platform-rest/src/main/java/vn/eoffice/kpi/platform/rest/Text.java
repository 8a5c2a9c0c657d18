package vn.eoffice.kpi.platform.rest;

/** One message in both languages. */
public record Text(String vi, String en) {

    public static Text of(String vi, String en) {
        return new Text(vi, en);
    }
}
