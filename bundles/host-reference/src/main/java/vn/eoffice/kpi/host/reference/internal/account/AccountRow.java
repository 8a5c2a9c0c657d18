package vn.eoffice.kpi.host.reference.internal.account;

/** An account whose attempt to sign in has been counted. */
public record AccountRow(long personId, String password) {}
