package vn.eoffice.kpi.catalogue;

/**
 * One thing that a clerk has to correct in a file before it can be imported.
 *
 * @param sheet the sheet's name, for a .csv file its own; empty for a fault of the whole file
 * @param row counted from 1 as people see it, 0 when no row is meant
 * @param column its letter, empty when no column is meant
 * @param header what heads the column, empty when unknown
 * @param value what stands there now
 * @param code for programs, such as {@code file.formula}
 */
public record Fault(
        String sheet, int row, String column, String header, String value, String code, String vi, String en) {}
