package vn.eoffice.kpi.host.reference.internal.register;

/** A file to be sent to the browser. */
@SuppressWarnings("ArrayRecordComponent")
public record FileContent(String name, String mediaType, byte[] content) {}
