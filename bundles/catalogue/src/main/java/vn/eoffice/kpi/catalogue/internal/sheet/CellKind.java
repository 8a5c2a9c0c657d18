package vn.eoffice.kpi.catalogue.internal.sheet;

/** What a cell holds. In a .csv file all is TEXT, as typed. */
public enum CellKind {
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    FORMULA,
    ERROR
}
