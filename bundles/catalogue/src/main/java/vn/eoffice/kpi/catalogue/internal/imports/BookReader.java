package vn.eoffice.kpi.catalogue.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.internal.sheet.Row;
import vn.eoffice.kpi.catalogue.internal.sheet.RowSink;

/** Finds the headers of each sheet of a book in its first rows and hands the rows below to a {@link SheetReader}. */
final class BookReader implements RowSink {

    /** How a person mapped columns before, or wants this book's sheets to be read now. */
    interface Mappings {

        SheetMapping.@Nullable Wanted wanted(String sheet);

        SheetMapping.@Nullable Wanted remembered(String headersKey, String sheet);
    }

    private final Mappings mappings;
    private final InDirectory directory;
    private final Consumer<StagedRow> rows;
    private final Consumer<Fault> faults;
    private final List<SheetMapping> sheets = new ArrayList<>();

    private @Nullable String sheet;
    private @Nullable SheetReader reader;
    private final List<Row> first = new ArrayList<>();
    private final List<Fault> early = new ArrayList<>();
    private int read;

    BookReader(Mappings mappings, InDirectory directory, Consumer<StagedRow> rows, Consumer<Fault> faults) {
        this.mappings = mappings;
        this.directory = directory;
        this.rows = rows;
        this.faults = faults;
    }

    /** To be called after the last row. */
    List<SheetMapping> finish() {
        endSheet();
        return sheets;
    }

    int rowsRead() {
        return read;
    }

    @Override
    public void row(Row row) {
        turnTo(row.sheet());
        read++;
        if (reader != null) {
            reader.take(row);
            return;
        }
        first.add(row);
        if (first.size() == Headers.DEEPEST) {
            begin(row.sheet());
        }
    }

    /** Whether one of the first rows' faults matters shows when the headers are found. */
    @Override
    public void fault(Fault fault) {
        if (fault.sheet().isEmpty()) {
            faults.accept(fault);
            return;
        }
        turnTo(fault.sheet());
        if (reader != null) {
            reader.fault(fault);
        } else {
            early.add(fault);
        }
    }

    private void turnTo(String next) {
        if (!next.equals(sheet)) {
            endSheet();
            sheet = next;
        }
    }

    private SheetReader begin(String name) {
        var begun = new SheetReader(name, Headers.layout(name, first, mappings), directory, rows, faults);
        early.forEach(begun::fault);
        first.forEach(begun::take);
        early.clear();
        first.clear();
        reader = begun;
        return begun;
    }

    private void endSheet() {
        if (sheet != null) {
            var ended = reader == null ? begin(sheet) : reader;
            sheets.add(ended.finish());
        }
        sheet = null;
        reader = null;
    }
}
