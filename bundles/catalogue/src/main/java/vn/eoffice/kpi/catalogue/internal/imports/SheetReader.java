package vn.eoffice.kpi.catalogue.internal.imports;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.record.Content;
import vn.eoffice.kpi.catalogue.internal.record.RecordDraft;
import vn.eoffice.kpi.catalogue.internal.record.RecordKind;
import vn.eoffice.kpi.catalogue.internal.record.RecordRules;
import vn.eoffice.kpi.catalogue.internal.sheet.Cell;
import vn.eoffice.kpi.catalogue.internal.sheet.Row;
import vn.eoffice.kpi.catalogue.internal.task.TaskRules;
import vn.eoffice.kpi.catalogue.internal.text.Fold;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.Text;

/** Turns the rows of one sheet into rows of the catalogue. */
final class SheetReader {

    /** Rules name the fields of a task's profile as it is built, a sheet has a column for each. */
    private static final Map<String, String> OF_THE_PROFILE =
            Map.of("outcomeCard.products", "outcomeProducts", "outcomeCard.stages", "outcomeStages");

    private record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    private final String sheet;
    private final Layout layout;
    private final InDirectory directory;
    private final Consumer<StagedRow> rows;
    private final Consumer<Fault> faults;
    private final Decimals decimals = new Decimals();
    private final Frameworks frameworks = new Frameworks();
    private final Set<String> toldOfTheSheet = new HashSet<>();
    private final boolean complete;
    private boolean begun;
    private int count;

    SheetReader(String sheet, Layout layout, InDirectory directory, Consumer<StagedRow> rows, Consumer<Fault> faults) {
        this.sheet = sheet;
        this.layout = layout;
        this.directory = directory;
        this.rows = rows;
        this.faults = faults;
        this.complete = layout.missing().isEmpty();
        layout.doubled().forEach(this::tell);
    }

    private void tell(Layout.Doubled doubled) {
        var column = layout.column(doubled.field());
        var first = column == null ? "" : Cell.letter(column);
        faults.accept(new Fault(
                sheet,
                layout.row(),
                Cell.letter(doubled.column()),
                layout.header(doubled.column()),
                layout.header(doubled.column()),
                "sheet.doubled-column",
                "Cột %s và cột này cùng được hiểu là “%s”: hãy bỏ một cột, hoặc chọn lại nghĩa của cột."
                        .formatted(first, Layout.header(layout.kind(), doubled.field())),
                "Column %s and this one both stand for “%s”: remove one, or choose what each stands for."
                        .formatted(first, doubled.field())));
    }

    /** A fault of a column that is not read, or of a title above the headers, does not matter. */
    void fault(Fault fault) {
        var merged = MergedRange.of(fault);
        var above = fault.row() > 0 && (merged == null ? fault.row() < layout.row() : merged.lastRow() <= layout.row());
        if (above || !fault.column().isEmpty() && !reads(fault, merged)) {
            return;
        }
        faults.accept(new Fault(
                fault.sheet(),
                fault.row(),
                fault.column(),
                layout.header(Cell.number(fault.column())),
                fault.value(),
                fault.code(),
                fault.vi(),
                fault.en()));
    }

    private boolean reads(Fault fault, @Nullable MergedRange merged) {
        return layout.kind() != null
                && (merged == null
                        ? layout.reads(Cell.number(fault.column()))
                        : layout.readsAny(merged.firstColumn(), merged.lastColumn()));
    }

    void take(Row row) {
        var of = layout.kind();
        if (of == null || row.number() <= layout.row()) {
            return;
        }
        var first = !begun;
        begun = true;
        if (row.cells().stream().noneMatch(cell -> layout.reads(cell.column())) || first && Headers.counts(row)) {
            return;
        }
        count++;
        if (!complete) {
            return;
        }
        var cells = new Cells(row, layout, decimals, this::tellOnce);
        if (!cells.complete(of)) {
            return;
        }
        switch (of) {
            case TASK -> task(cells, row);
            case FRAMEWORK -> stage(frameworks.add(cells, row.number()));
            default -> {
                var content = Drafting.content(of, cells);
                if (content != null) {
                    stage(of, record(of, cells, directory.found(content, cells)), cells, row.number());
                }
            }
        }
    }

    /** What holds for all rows is at fault once. */
    private void tellOnce(Fault fault) {
        if (fault.row() > layout.row() || toldOfTheSheet.add(fault.header() + fault.code())) {
            faults.accept(fault);
        }
    }

    /** To be called after the last row. */
    SheetMapping finish() {
        stage(frameworks.last());
        for (var field : layout.missing()) {
            var header = Layout.header(layout.kind(), field);
            var way = wayOut(field);
            faults.accept(new Fault(
                    sheet,
                    layout.row(),
                    "",
                    header,
                    "",
                    "sheet.missing-column",
                    "Trang thiếu cột bắt buộc “%s”: hãy thêm cột, chỉ ra cột tương ứng%s.".formatted(header, way.vi()),
                    "The sheet lacks the required column “%s”: add it, say which column it is%s."
                            .formatted(field, way.en())));
        }
        return layout.mapping(sheet, count);
    }

    private Text wayOut(String field) {
        if (field.equals("code") && layout.kind() == Kind.TASK) {
            return Text.of(", hoặc để phần mềm tự lập mã", ", or let codes be made");
        }
        return MappingRules.isOfEachRow(field)
                ? Text.of("", "")
                : Text.of(", hoặc cho một giá trị chung cả trang", ", or give one value for the sheet");
    }

    private static RecordDraft record(Kind of, Cells cells, Content content) {
        var kind = RecordKind.valueOf(of.name());
        var source = cells.optional("source");
        return content instanceof Content.Holding holding
                ? new RecordDraft(
                        kind,
                        String.join("|", holding.person(), holding.unit(), holding.position()),
                        holding.person(),
                        holding,
                        source)
                : new RecordDraft(kind, cells.text("code"), cells.text("name"), content, source);
    }

    private void task(Cells cells, Row row) {
        var found = TaskRules.checked(Drafting.task(cells, layout.makesCodes()));
        found.faults().forEach(fault -> cells.fault(inSheet(fault)));
        var days = days(cells);
        if (found.faults().isEmpty() && days != null) {
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
                    days.from,
                    days.to));
        }
    }

    private static FieldFault inSheet(FieldFault fault) {
        var field = OF_THE_PROFILE.entrySet().stream()
                .filter(one -> fault.field().startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        return field.map(name -> new FieldFault(name, fault.value(), fault.message()))
                .orElse(fault);
    }

    /** The days of a row; null when they run backwards, which is told. */
    private static @Nullable Days days(Cells cells) {
        var days = new Days(cells.date("validFrom"), cells.date("validTo"));
        if (days.from == null || days.to == null || !days.to.isBefore(days.from)) {
            return days;
        }
        cells.fault(
                "validTo",
                "value.backwards",
                "Ngày hết hiệu lực phải từ ngày bắt đầu trở đi.",
                "The last day must not be before the first.");
        return null;
    }

    private void stage(Frameworks.@Nullable Growing framework) {
        if (framework != null) {
            var draft = new RecordDraft(
                    RecordKind.FRAMEWORK,
                    framework.code,
                    framework.name(),
                    framework.content(),
                    framework.first.optional("source"));
            stage(Kind.FRAMEWORK, draft, framework.first, framework.row);
        }
    }

    private void stage(Kind of, RecordDraft draft, Cells cells, int row) {
        var wrong = RecordRules.faults(draft);
        wrong.forEach(cells::fault);
        var days = days(cells);
        if (wrong.isEmpty() && days != null) {
            rows.accept(new StagedRow(
                    sheet,
                    row,
                    of,
                    draft.code(),
                    draft.name(),
                    draft.folded(),
                    Json.text(draft.content()),
                    draft.source(),
                    days.from,
                    days.to));
        }
    }
}
