package vn.eoffice.kpi.catalogue.internal.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.column.Column;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.record.RecordKind;
import vn.eoffice.kpi.catalogue.internal.record.RecordMapper;
import vn.eoffice.kpi.catalogue.internal.record.RecordRow;
import vn.eoffice.kpi.catalogue.internal.sheet.BookWriter;
import vn.eoffice.kpi.catalogue.internal.sheet.Format;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskRow;

/** Writes what was in force on a day, page by page, each read in a transaction of its own: a slow reader holds nothing. */
@Component(service = Exports.class)
public final class Exports {

    private static final int PAGE = 500;

    /** The rows after a code. */
    private interface Pages<R> {
        List<R> after(@Nullable String code);
    }

    private interface RowWriter<R> {
        void write(R row) throws IOException;
    }

    private final CatalogueStore store;
    private final ExportMapper tasks;
    private final RecordMapper records;

    @Activate
    public Exports(@Reference CatalogueStore store) {
        this.store = store;
        this.tasks = store.mapper(ExportMapper.class);
        this.records = store.mapper(RecordMapper.class);
    }

    public LocalDate today() {
        return store.today();
    }

    /** A sheet for each kind, in the given order; closes the stream. */
    public void write(List<Kind> kinds, Format format, LocalDate day, OutputStream out) throws IOException {
        try (var book = new BookWriter(out, format)) {
            for (var kind : kinds) {
                var columns = kind.columns();
                book.sheet(
                        kind.sheet().vi(),
                        columns.stream().map(column -> column.header().vi()).toList());
                write(kind, day, line -> book.row(values(columns, line)));
            }
        }
    }

    private void write(Kind kind, LocalDate day, RowWriter<Line> book) throws IOException {
        if (kind == Kind.TASK) {
            Pages<TaskRow> pages = code -> tasks.tasks(day, code, PAGE);
            for (var page = pages.after(null);
                    !page.isEmpty();
                    page = pages.after(last(page).code())) {
                for (var row : page) {
                    book.write(Lines.of(row));
                }
            }
        } else {
            var of = RecordKind.valueOf(kind.name());
            Pages<RecordRow> pages = code -> records.page(of, List.of(), null, day, code, PAGE);
            for (var page = pages.after(null);
                    !page.isEmpty();
                    page = pages.after(last(page).code())) {
                for (var row : page) {
                    for (var line : Lines.of(row)) {
                        book.write(line);
                    }
                }
            }
        }
    }

    private static <R> R last(List<R> page) {
        return page.get(page.size() - 1);
    }

    private static List<@Nullable Object> values(List<Column> columns, Line line) {
        var values = new ArrayList<@Nullable Object>();
        columns.forEach(column -> values.add(line.value(column.field())));
        return values;
    }
}
