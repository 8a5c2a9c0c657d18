package vn.eoffice.kpi.worklog.internal.entry;

/** The content of an uploaded file; a value of its own, since MyBatis takes a bare array for many rows. */
public record FileRow(byte[] content) {}
