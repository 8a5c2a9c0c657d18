package vn.eoffice.kpi.platform.audit.internal;

/** @param content all columns in one text, UTF-8 */
record WaitingRow(long id, byte[] content) {}
