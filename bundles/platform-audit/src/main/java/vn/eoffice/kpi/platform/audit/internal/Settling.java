package vn.eoffice.kpi.platform.audit.internal;

/**
 * How far nothing can be waiting any more.
 *
 * @param settled the rows up to this id have their links
 * @param over whether every transaction has ended that could still commit a row up to the marked one
 */
record Settling(long settled, boolean over) {}
