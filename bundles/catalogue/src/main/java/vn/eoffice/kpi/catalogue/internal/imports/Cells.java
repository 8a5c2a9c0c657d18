package vn.eoffice.kpi.catalogue.internal.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.internal.column.Column;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.sheet.Cell;
import vn.eoffice.kpi.catalogue.internal.sheet.CellKind;
import vn.eoffice.kpi.catalogue.internal.sheet.Row;
import vn.eoffice.kpi.catalogue.internal.text.Fold;
import vn.eoffice.kpi.platform.rest.FieldFault;

/** The cells of one row by their fields; what cannot be read is told with its place. */
final class Cells {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));
    private static final Set<String> YES = Set.of("co", "x", "yes", "true", "1");
    private static final Set<String> NO = Set.of("", "khong", "no", "false", "0");

    private final Row row;
    private final Layout layout;
    private final Decimals decimals;
    private final Consumer<Fault> faults;

    Cells(Row row, Layout layout, Decimals decimals, Consumer<Fault> faults) {
        this.row = row;
        this.layout = layout;
        this.decimals = decimals;
        this.faults = faults;
    }

    private @Nullable Cell cell(String field) {
        var column = layout.column(field);
        return column == null ? null : row.at(column);
    }

    /**
     * What the cell says, else what holds for the sheet; empty for a blank, and for a cell whose fault the file's reader has told.
     */
    String text(String field) {
        var cell = cell(field);
        if (cell == null) {
            return Optional.ofNullable(layout.value(field)).orElse("");
        }
        return cell.kind() == CellKind.FORMULA || cell.kind() == CellKind.ERROR ? "" : cell.text();
    }

    @Nullable
    String optional(String field) {
        var text = text(field);
        return text.isEmpty() ? null : text;
    }

    @Nullable
    BigDecimal decimal(String field) {
        var cell = cell(field);
        if (cell == null || text(field).isEmpty()) {
            return null;
        }
        var decimal = decimals.read(row, cell, layout.header(field), faults);
        if (decimal == null) {
            fault(
                    field,
                    "value.number",
                    "Phải là một số, ví dụ 1,5: hãy sửa ô này.",
                    "Must be a number such as 1.5: correct this cell.");
        }
        return decimal;
    }

    int integer(String field) {
        var decimal = decimal(field);
        try {
            return decimal == null ? 0 : decimal.intValueExact();
        } catch (ArithmeticException e) {
            fault(field, "value.integer", "Phải là số nguyên.", "Must be a whole number.");
            return 0;
        }
    }

    @Nullable
    LocalDate date(String field) {
        var text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        var day = day(text);
        if (day.isEmpty()) {
            fault(
                    field,
                    "value.date",
                    "Phải là ngày dạng 31/12/2026 (ngày/tháng/năm).",
                    "Must be a date such as 31/12/2026 (day/month/year).");
        }
        return day.orElse(null);
    }

    static Optional<LocalDate> day(String text) {
        for (var format : DATES) {
            try {
                return Optional.of(LocalDate.parse(
                        text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text, format));
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    boolean flag(String field) {
        var text = Fold.fold(text(field));
        if (!YES.contains(text) && !NO.contains(text)) {
            fault(field, "value.flag", "Ghi “có” hoặc để trống.", "Write “có” or leave it empty.");
        }
        return YES.contains(text);
    }

    <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        var text = text(field).toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return null;
        }
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        var all = List.of(type.getEnumConstants());
        fault(field, "value.choice", "Phải là một trong %s.".formatted(all), "Must be one of %s.".formatted(all));
        return null;
    }

    /** Whether every required field of a kind is there; those that are not are told. */
    boolean complete(Kind kind) {
        var missing = kind.columns().stream()
                .filter(Column::required)
                .map(Column::field)
                .filter(field -> isBlank(field))
                .toList();
        missing.forEach(field -> fault(
                field, "value.missing", "Ô bắt buộc đang để trống: hãy điền.", "This cell is required: fill it in."));
        return missing.isEmpty();
    }

    private boolean isBlank(String field) {
        var cell = cell(field);
        var text = cell == null ? layout.value(field) : cell.text();
        return (text == null || text.isEmpty()) && !(layout.makesCodes() && field.equals("code"));
    }

    void fault(FieldFault fault) {
        fault(
                fault.field(),
                "value.invalid",
                fault.message().vi(),
                fault.message().en());
    }

    void fault(String field, String code, String vi, String en) {
        var cell = cell(field);
        fault(field, cell == null ? "" : FieldFault.shortened(cell.text()), code, vi, en);
    }

    /** What holds for the whole sheet is at fault where its headers stand. */
    void fault(String field, String value, String code, String vi, String en) {
        var column = layout.column(field);
        var ofTheSheet = cell(field) == null ? layout.value(field) : null;
        faults.accept(new Fault(
                row.sheet(),
                ofTheSheet == null ? row.number() : layout.row(),
                column == null || ofTheSheet != null ? "" : Cell.letter(column),
                layout.header(field),
                ofTheSheet == null ? value : ofTheSheet,
                code,
                vi,
                en));
    }
}
