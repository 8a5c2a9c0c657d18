package vn.eoffice.kpi.catalogue.internal.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.sheet.Books;
import vn.eoffice.kpi.catalogue.internal.sheet.Limits;
import vn.eoffice.kpi.catalogue.internal.sheet.Row;
import vn.eoffice.kpi.catalogue.internal.sheet.RowSink;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;
import vn.eoffice.kpi.platform.rest.Json;

/** Reads a file from its pieces, row by row, and says what is wrong with it and what it would change. */
final class Checking implements BookReader.Mappings {

    static final int LEASE_SECONDS = 60;
    private static final int BATCH = 500;

    /** Somebody else has taken the work over. */
    static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final CatalogueStore store;
    private final ImportMapper mapper;
    private final Limits limits;
    private final ImportRow job;
    private final UUID lease;
    private final Map<String, SheetMapping.Wanted> wanted = new HashMap<>();
    private final List<StagedRow> waiting = new ArrayList<>();
    private final Faults faults;
    private int place;

    Checking(CatalogueStore store, Limits limits, ImportRow job, UUID lease) {
        this.store = store;
        this.mapper = store.mapper(ImportMapper.class);
        this.limits = limits;
        this.job = job;
        this.lease = lease;
        this.faults = new Faults(mapper, job.id());
        wantedSheets(job.mapping()).forEach(sheet -> wanted.put(sheet.name(), sheet));
    }

    void run() {
        mapper.clear(job.id());
        var reader = new BookReader(this, this::stage, this::tell);
        try {
            var file = spool();
            try {
                Books.read(file, job.fileName(), limits, counting(reader));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sheets = reader.finish();
        flush(reader.rowsRead());
        store.database().transaction(() -> {
            sheets.forEach(this::tellMissing);
            if (sheets.stream().allMatch(sheet -> sheet.kind() == null) && faults.count() == 0) {
                tell(
                        new Fault(
                                "",
                                0,
                                "",
                                "",
                                "",
                                "file.no-sheet",
                                "Không nhận ra trang nào: hãy đặt tên trang và tiêu đề cột theo mẫu, hoặc chọn loại và cột cho từng trang.",
                                "No sheet was recognised: name sheets and headers as in the reference, or choose kind and columns for each."));
            }
            var whole = new WholeCheck(store.mapper(WholeMapper.class), store.mapper(TaskMapper.class), job.id());
            whole.run(this::tell);
            var counts = faults.count() == 0 ? whole.counts() : List.<Counts>of();
            var state = faults.count() == 0 ? ImportState.READY : ImportState.FAULTY;
            if (mapper.checked(
                            job.id(),
                            lease,
                            state,
                            reader.rowsRead(),
                            Json.text(sheets),
                            faults.count(),
                            Json.text(counts))
                    == 0) {
                throw new Lost();
            }
        });
    }

    private RowSink counting(BookReader reader) {
        return new RowSink() {
            @Override
            public void row(Row row) {
                reader.row(row);
                if (reader.rowsRead() % BATCH == 0) {
                    flush(reader.rowsRead());
                }
            }

            @Override
            public void fault(Fault fault) {
                reader.fault(fault);
            }
        };
    }

    private Path spool() throws IOException {
        var file = Files.createTempFile("kpi-import", ".tmp");
        try (var out = Files.newOutputStream(file)) {
            ImportMapper.Piece piece;
            for (int i = 1; (piece = mapper.piece(job.id(), i)) != null; i++) {
                out.write(piece.bytes());
            }
        }
        return file;
    }

    private void stage(StagedRow row) {
        waiting.add(row);
    }

    private void tell(Fault fault) {
        faults.accept(fault);
    }

    private void tellMissing(SheetMapping sheet) {
        for (var field : sheet.missing()) {
            tell(new Fault(
                    sheet.name(),
                    0,
                    "",
                    field,
                    "",
                    "sheet.missing-column",
                    "Trang thiếu cột bắt buộc “%s”: hãy thêm cột, hoặc chỉ ra cột tương ứng."
                            .formatted(header(sheet.kind(), field)),
                    "The sheet lacks the required column “%s”: add it, or say which column it is.".formatted(field)));
        }
    }

    private static String header(@Nullable Kind kind, String field) {
        return kind == null
                ? field
                : kind.columns().stream()
                        .filter(column -> column.field().equals(field))
                        .map(column -> column.header().vi())
                        .findFirst()
                        .orElse(field);
    }

    private void flush(int rowsRead) {
        store.database().transaction(() -> {
            if (mapper.progress(job.id(), lease, rowsRead, LEASE_SECONDS) == 0) {
                throw new Lost();
            }
            waiting.forEach(row -> mapper.addRow(job.id(), ++place, row));
        });
        waiting.clear();
    }

    @Override
    public SheetMapping.@Nullable Wanted wanted(String sheet) {
        return wanted.get(sheet);
    }

    @Override
    public SheetMapping.@Nullable Wanted remembered(String headersKey, String sheet) {
        var known = mapper.remembered(headersKey);
        return known == null
                ? null
                : new SheetMapping.Wanted(sheet, Kind.valueOf(known.kind()), columns(known.columns()));
    }

    private static Map<String, String> columns(String json) {
        try {
            return Json.mapper().readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The remembered columns cannot be read: " + json, e);
        }
    }

    private static List<SheetMapping.Wanted> wantedSheets(@Nullable String json) {
        try {
            return json == null
                    ? List.of()
                    : Json.mapper().readValue(json, new TypeReference<List<SheetMapping.Wanted>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The kept mapping cannot be read: " + json, e);
        }
    }
}
