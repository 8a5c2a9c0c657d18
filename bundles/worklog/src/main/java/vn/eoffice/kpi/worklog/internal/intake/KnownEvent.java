package vn.eoffice.kpi.worklog.internal.intake;

/** @param content canonical JSON */
public record KnownEvent(String host, String eventId, String content) {}
