package vn.eoffice.kpi.catalogue.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.internal.column.Column;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.record.Content;
import vn.eoffice.kpi.catalogue.internal.record.RecordDraft;
import vn.eoffice.kpi.catalogue.internal.record.RecordKind;
import vn.eoffice.kpi.catalogue.internal.record.RecordRules;
import vn.eoffice.kpi.catalogue.internal.sheet.Cell;
import vn.eoffice.kpi.catalogue.internal.sheet.Row;
import vn.eoffice.kpi.catalogue.internal.sheet.RowSink;
import vn.eoffice.kpi.catalogue.internal.task.ImportRules;
import vn.eoffice.kpi.catalogue.internal.text.Fold;
import vn.eoffice.kpi.platform.rest.Json;

/** Turns the rows of a book into rows of the catalogue, one at a time. */
final class BookReader implements RowSink {

    /** How a person mapped columns before, or wants this book's sheets to be read now. */
    interface Mappings {

        SheetMapping.@Nullable Wanted wanted(String sheet);

        SheetMapping.@Nullable Wanted remembered(String headersKey, String sheet);
    }

    private final Mappings mappings;
    private final Consumer<StagedRow> rows;
    private final Consumer<Fault> faults;
    private final List<SheetMapping> sheets = new ArrayList<>();
    private final Frameworks frameworks = new Frameworks();

    private @Nullable String sheet;
    private final List<Row> first = new ArrayList<>();
    private @Nullable Kind kind;
    private Map<Integer, String> headers = Map.of();
    private Map<String, Integer> columns = Map.of();
    private boolean begun;
    private int count;
    private int read;
    private Decimals decimals = new Decimals();

    BookReader(Mappings mappings, Consumer<StagedRow> rows, Consumer<Fault> faults) {
        this.mappings = mappings;
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
        if (!row.sheet().equals(sheet)) {
            endSheet();
            sheet = row.sheet();
        }
        read++;
        if (begun) {
            take(row);
            return;
        }
        first.add(row);
        if (first.size() == Headers.DEEPEST) {
            begin();
        }
    }

    /** A fault of a column that is not read does not matter. */
    @Override
    public void fault(Fault fault) {
        var readSheet = fault.sheet().isEmpty() || fault.column().isEmpty() || !begun || kind != null;
        if (readSheet && (!begun || fault.column().isEmpty() || isRead(fault.column()))) {
            faults.accept(new Fault(
                    fault.sheet(),
                    fault.row(),
                    fault.column(),
                    header(fault.column()),
                    fault.value(),
                    fault.code(),
                    fault.vi(),
                    fault.en()));
        }
    }

    private boolean isRead(String letter) {
        return columns.values().stream().anyMatch(column -> Cell.letter(column).equals(letter));
    }

    private String header(String letter) {
        return headers.entrySet().stream()
                .filter(one -> Cell.letter(one.getKey()).equals(letter))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private void begin() {
        begun = true;
        var name = sheet;
        if (name == null) {
            return;
        }
        var found = Headers.find(name, first);
        var wanted = mappings.wanted(name);
        if (found.isPresent()) {
            headers = found.get().headers();
            kind = found.get().kind();
            columns = inverse(found.get().fields());
        } else if (!first.isEmpty()) {
            headers = Headers.headers(first.get(0));
        }
        if (wanted == null) {
            wanted = mappings.remembered(Headers.key(headers), name);
        }
        if (wanted != null) {
            kind = wanted.kind();
            columns = byLetters(wanted.columns());
        }
        int headersRow = found.map(Headers.Found::row)
                .orElseGet(() -> first.isEmpty() ? 0 : first.get(0).number());
        first.stream().filter(row -> row.number() > headersRow).forEach(this::take);
        first.clear();
    }

    private static Map<String, Integer> inverse(Map<Integer, String> fields) {
        var columns = new HashMap<String, Integer>();
        fields.forEach((column, field) -> columns.put(field, column));
        return columns;
    }

    private Map<String, Integer> byLetters(Map<String, String> fields) {
        var columns = new HashMap<String, Integer>();
        headers.keySet().forEach(column -> {
            var field = fields.get(Cell.letter(column));
            if (field != null) {
                columns.put(field, column);
            }
        });
        return columns;
    }

    private void endSheet() {
        if (sheet == null) {
            return;
        }
        if (!begun) {
            begin();
        }
        frameworks.takeAll().forEach((code, framework) -> {
            var draft = new RecordDraft(
                    RecordKind.FRAMEWORK, code, framework.name(code), framework.content(), framework.source);
            stage(Kind.FRAMEWORK, draft, framework.first, framework.row);
        });
        var fields = new HashMap<Integer, String>();
        columns.forEach((field, column) -> fields.put(column, field));
        sheets.add(Headers.mapping(sheet, kind, headers, fields, count));
        sheet = null;
        first.clear();
        kind = null;
        headers = Map.of();
        columns = Map.of();
        begun = false;
        count = 0;
        decimals = new Decimals();
    }

    private void take(Row row) {
        var of = kind;
        if (of == null || row.cells().stream().noneMatch(cell -> columns.containsValue(cell.column()))) {
            return;
        }
        count++;
        if (!hasRequired(of)) {
            return;
        }
        var cells = new Cells(row, columns, headers, decimals, faults);
        if (!cells.complete(of)) {
            return;
        }
        switch (of) {
            case TASK -> task(cells, row);
            case FRAMEWORK -> frameworks.add(cells, row.number());
            default -> {
                var content = Drafting.content(of, cells);
                if (content != null) {
                    stage(of, record(of, cells, content), cells, row.number());
                }
            }
        }
    }

    /** A column that is missing is told once, with its sheet. */
    private boolean hasRequired(Kind of) {
        return of.columns().stream().filter(Column::required).allMatch(column -> columns.containsKey(column.field()));
    }

    private static RecordDraft record(Kind of, Cells cells, Content content) {
        var code = of == Kind.HOLDING
                ? String.join("|", cells.text("person"), cells.text("unit"), cells.text("position"))
                : cells.text("code");
        var name = of == Kind.HOLDING ? cells.text("person") : cells.text("name");
        return new RecordDraft(RecordKind.valueOf(of.name()), code, name, content, cells.optional("source"));
    }

    private void task(Cells cells, Row row) {
        var found = ImportRules.checked(Drafting.task(cells));
        found.faults().forEach(cells::fault);
        if (found.faults().isEmpty() && forward(cells)) {
            var draft = found.draft();
            rows.accept(new StagedRow(
                    row.sheet(),
                    row.number(),
                    Kind.TASK,
                    draft.code(),
                    draft.name(),
                    Fold.fold(draft.code()),
                    Json.text(draft),
                    draft.source(),
                    cells.date("validFrom"),
                    cells.date("validTo")));
        }
    }

    /** Whether the last day, where there is one, is not before the first. */
    private static boolean forward(Cells cells) {
        var from = cells.date("validFrom");
        var to = cells.date("validTo");
        if (from == null || to == null || !to.isBefore(from)) {
            return true;
        }
        cells.fault(
                "validTo",
                "value.backwards",
                "Ngày hết hiệu lực phải từ ngày bắt đầu trở đi.",
                "The last day must not be before the first.");
        return false;
    }

    private void stage(Kind of, RecordDraft draft, Cells cells, int row) {
        var wrong = RecordRules.faults(draft);
        wrong.forEach(cells::fault);
        var name = sheet;
        if (wrong.isEmpty() && forward(cells) && name != null) {
            rows.accept(new StagedRow(
                    name,
                    row,
                    of,
                    draft.code(),
                    draft.name(),
                    draft.folded(),
                    Json.text(draft.content()),
                    draft.source(),
                    cells.date("validFrom"),
                    cells.date("validTo")));
        }
    }
}
