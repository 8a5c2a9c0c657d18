package vn.eoffice.kpi.host.reference;

/** A file with its content; the array is not copied and must not be changed afterwards. */
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(String name, String mediaType, byte[] content) {}
