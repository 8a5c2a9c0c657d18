package vn.eoffice.kpi.worklog.internal.intake;

public record SecretCount(String host, long events) {}
