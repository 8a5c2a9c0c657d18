package vn.eoffice.kpi.catalogue.internal.sheet;

import vn.eoffice.kpi.catalogue.Fault;

/**
 * Hears what is in a file, sheet by sheet, row by row.
 *
 * <p>The faults of a row come just before it, those of a sheet as a whole (merged cells) after its last row. They are told of every sheet
 * and column; whoever reads only some of them leaves the others' faults out. {@code header} is empty: only the hearer knows it.
 */
public interface RowSink {

    void row(Row row);

    void fault(Fault fault);
}
