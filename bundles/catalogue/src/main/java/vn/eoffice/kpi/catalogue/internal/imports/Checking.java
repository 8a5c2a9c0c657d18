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
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.sheet.Books;
import vn.eoffice.kpi.catalogue.internal.sheet.Limits;
import vn.eoffice.kpi.catalogue.internal.sheet.Row;
import vn.eoffice.kpi.catalogue.internal.sheet.RowSink;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.platform.rest.Json;

/** Reads a file from its pieces, row by row, and says what is wrong with it and what it would change. */
final class Checking implements BookReader.Mappings {

    private static final int BATCH = 500;

    /** What may wait in memory, whatever rows hold. */
    private static final int MOST_CHARACTERS = 1 << 20;

    private final CatalogueStore store;
    private final ImportMapper mapper;
    private final Limits limits;
    private final InDirectory directory;
    private final ImportRow job;
    private final Lease lease;
    private final Map<String, SheetMapping.Wanted> wanted = new HashMap<>();
    private final List<StagedRow> rows = new ArrayList<>();
    private final List<Fault> told = new ArrayList<>();
    private final Faults faults;
    private int characters;
    private int flushed;
    private int place;

    Checking(CatalogueStore store, Limits limits, Directory directory, ImportRow job, Lease lease) {
        this.store = store;
        this.mapper = store.mapper(ImportMapper.class);
        this.limits = limits;
        this.directory = new InDirectory(directory, store.today());
        this.job = job;
        this.lease = lease;
        this.faults = new Faults(mapper, job.id(), limits.faults());
        wantedSheets(job.mapping()).forEach(sheet -> wanted.put(sheet.name(), sheet));
    }

    /** @return what it came to; still held when it is to be applied now */
    ImportState run() {
        held(0, () -> mapper.clear(job.id()));
        var reader = new BookReader(this, directory, this::stage, told::add);
        read(new RowSink() {
            @Override
            public void row(Row row) {
                reader.row(row);
                flushWhenMany(reader.rowsRead());
            }

            @Override
            public void fault(Fault fault) {
                reader.fault(fault);
            }
        });
        var sheets = reader.finish();
        flush(reader.rowsRead());
        return store.database().transaction(() -> {
            if (faults.count() == 0 && sheets.stream().allMatch(sheet -> sheet.kind() == null)) {
                faults.accept(noSheet());
            }
            var whole = new WholeCheck(
                    store.mapper(WholeMapper.class), store.mapper(TaskMapper.class), job.id(), sheets, lease);
            whole.run(faults);
            whole.days(null, faults);
            var counts = faults.count() == 0 ? whole.counts() : List.<Counts>of();
            var state = next();
            if (mapper.checked(
                            job.id(),
                            lease.token(),
                            state,
                            reader.rowsRead(),
                            Json.text(sheets),
                            faults.count(),
                            Json.text(counts))
                    == 0) {
                throw new Lease.Lost();
            }
            return state;
        });
    }

    private ImportState next() {
        if (faults.count() > 0) {
            return ImportState.FAULTY;
        }
        return job.decision() == null ? ImportState.READY : ImportState.APPLYING;
    }

    private void read(RowSink sink) {
        try {
            var file = Files.createTempFile("kpi-import", ".tmp");
            try {
                spool(file);
                Books.read(file, job.fileName(), limits, sink);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void spool(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            ImportMapper.Piece piece;
            for (int i = 1; (piece = mapper.piece(job.id(), i)) != null; i++) {
                out.write(piece.bytes());
            }
        }
    }

    private void stage(StagedRow row) {
        rows.add(row);
        characters += row.length();
    }

    private void flushWhenMany(int rowsRead) {
        if (rowsRead - flushed >= BATCH || characters > MOST_CHARACTERS) {
            flush(rowsRead);
        }
    }

    private void flush(int rowsRead) {
        held(rowsRead, () -> {
            rows.forEach(row -> mapper.addRow(job.id(), ++place, row));
            told.forEach(faults);
        });
        rows.clear();
        told.clear();
        characters = 0;
        flushed = rowsRead;
    }

    /** Only who holds the import writes; a cancellation waits for the writing, or the writing finds it cancelled. */
    private void held(int rowsRead, Runnable writing) {
        lease.check();
        store.database().transaction(() -> {
            if (mapper.progress(job.id(), lease.token(), rowsRead) == 0) {
                throw new Lease.Lost();
            }
            writing.run();
        });
    }

    private static Fault noSheet() {
        return new Fault(
                "",
                0,
                "",
                "",
                "",
                "file.no-sheet",
                "Không nhận ra trang nào: hãy đặt tên trang và tiêu đề cột theo mẫu, hoặc chọn loại và cột cho từng trang.",
                "No sheet was recognised: name sheets and headers as in the reference, or choose kind and columns for each.");
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
                : new SheetMapping.Wanted(
                        sheet,
                        Kind.valueOf(known.kind()),
                        texts(known.columns()),
                        texts(known.given()),
                        known.makesCodes());
    }

    private static Map<String, String> texts(String json) {
        try {
            return Json.mapper().readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The remembered mapping cannot be read: " + json, e);
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
