package vn.eoffice.kpi.platform.rest;

/** A view of something that can be edited: the server sends its version as the {@code ETag}. */
public interface Versioned {

    long version();
}
