package vn.eoffice.kpi.worklog.internal.intake;

/** An event of the inbox that is being read. */
public record RawEvent(long id, String host, String content, int attempts) {}
