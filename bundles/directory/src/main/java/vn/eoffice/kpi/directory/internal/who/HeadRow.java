package vn.eoffice.kpi.directory.internal.who;

/** Someone who heads a unit, and how many units above the first one it lies. */
public record HeadRow(int height, long personId) {}
