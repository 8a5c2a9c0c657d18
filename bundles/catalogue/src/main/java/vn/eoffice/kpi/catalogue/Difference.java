package vn.eoffice.kpi.catalogue;

/**
 * A field in which two tasks differ, in words for people.
 *
 * @param here what the suggested task says, empty where it is not configured
 * @param there what the look-alike says
 */
public record Difference(String field, String here, String there) {}
