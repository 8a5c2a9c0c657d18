package vn.eoffice.kpi.catalogue.internal.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.CatalogueImports;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.ImportOutcome;
import vn.eoffice.kpi.catalogue.internal.sheet.Cell;
import vn.eoffice.kpi.catalogue.internal.sheet.Limits;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.DatabaseUnavailable;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.Problem;

/** Files that wait, are checked, mapped, applied. */
@Component(service = {Imports.class, CatalogueImports.class})
public final class Imports implements CatalogueImports {

    private static final int PIECE = 1 << 20;
    private static final int LONGEST_NAME = 255;
    private static final int APPLY_SECONDS = 600;

    private final CatalogueStore store;
    private final TaskShelf shelf;
    private final Ledger ledger;
    private final ImportMapper mapper;

    @Activate
    public Imports(@Reference CatalogueStore store, @Reference TaskShelf shelf, @Reference Ledger ledger) {
        this.store = store;
        this.shelf = shelf;
        this.ledger = ledger;
        this.mapper = store.mapper(ImportMapper.class);
    }

    /** Keeps a file, to be checked in the background. */
    public ImportRow receive(String fileName, InputStream content, String actor) {
        return receive(fileName, content, actor, null);
    }

    private ImportRow receive(String fileName, InputStream content, String actor, @Nullable UUID lease) {
        return store.database().transaction(() -> {
            var id =
                    mapper.insert(name(fileName), actor, store.clock().instant().truncatedTo(ChronoUnit.MICROS), lease);
            long size = 0;
            try {
                byte[] piece;
                for (int i = 1; (piece = content.readNBytes(PIECE)).length > 0; i++) {
                    mapper.addPiece(id, i, piece);
                    size += piece.length;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            mapper.setSize(id, size);
            ledger.record(
                    Act.of(actor, "catalogue.import.received", "import", id).because(fileName));
            return find(id);
        });
    }

    private static String name(String fileName) {
        var name = fileName.replaceAll("[\\p{Cc}/\\\\]", "_").strip();
        return name.isEmpty() ? "import" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    public ImportRow find(long id) {
        var row = mapper.find(id);
        if (row == null) {
            throw Problem.field(
                    Problem.Kind.NOT_FOUND,
                    "catalogue.import.unknown",
                    "id",
                    id,
                    "Không có lần nhập số %d: hãy tải lại danh sách.".formatted(id),
                    "There is no import %d: load the list again.".formatted(id));
        }
        return row;
    }

    /** Newest first. */
    public List<ImportRow> list(long before, int limit) {
        return mapper.list(before, limit);
    }

    /** @param after the place of the last one seen, 0 for the first page */
    public List<Fault> faults(long id, int after, int limit) {
        return mapper.faults(id, after, limit);
    }

    /** Has the file read again as a person wants it, and remembers that for such headers. */
    public ImportRow map(long id, long seen, List<SheetMapping.Wanted> wanted) {
        return store.database().transaction(() -> {
            var job = find(id);
            require(job, seen, ImportState.FAULTY, ImportState.READY);
            for (var sheet : wanted) {
                sheets(job).stream()
                        .filter(known -> known.name().equals(sheet.name()))
                        .findFirst()
                        .ifPresent(known -> remember(known, sheet));
            }
            return move(job, ImportState.CHECKING, Json.text(wanted), null, null);
        });
    }

    private void remember(SheetMapping known, SheetMapping.Wanted wanted) {
        var headers = new HashMap<Integer, String>();
        for (var column : known.columns()) {
            headers.put(Cell.number(column.column()), column.header());
        }
        if (wanted.kind() != null) {
            mapper.remember(Headers.key(headers), wanted.kind().name(), Json.text(wanted.columns()));
        }
    }

    public ImportRow apply(long id, long seen, @Nullable LocalDate validFrom, @Nullable String decision) {
        if (validFrom == null || decision == null || decision.isBlank()) {
            var field = validFrom == null ? "validFrom" : "decision";
            throw Problem.field(
                    Problem.Kind.INVALID,
                    "catalogue.import." + field,
                    field,
                    "",
                    "Hãy cho biết ngày hiệu lực và số quyết định.",
                    "Name the first day and the decision.");
        }
        return store.database().transaction(() -> {
            var job = find(id);
            require(job, seen, ImportState.READY);
            return move(job, ImportState.APPLYING, null, validFrom, decision.strip());
        });
    }

    public ImportRow cancel(long id, long seen) {
        return store.database().transaction(() -> {
            var job = find(id);
            require(job, seen, ImportState.FAULTY, ImportState.READY, ImportState.FAILED);
            mapper.clear(id);
            return move(job, ImportState.CANCELLED, null, null, null);
        });
    }

    private ImportRow move(
            ImportRow job,
            ImportState state,
            @Nullable String mapping,
            @Nullable LocalDate validFrom,
            @Nullable String decision) {
        if (mapper.move(job.id(), job.version(), state, mapping, validFrom, decision) == 0) {
            throw stale();
        }
        return find(job.id());
    }

    private static void require(ImportRow job, long seen, ImportState... states) {
        if (job.version() != seen) {
            throw stale();
        }
        if (!List.of(states).contains(job.state())) {
            throw Problem.field(
                    Problem.Kind.CONFLICT,
                    "catalogue.import.state",
                    "state",
                    job.state(),
                    "Không làm được khi lần nhập ở trạng thái %s: hãy tải lại.".formatted(job.state()),
                    "This cannot be done while the import is %s: load it again.".formatted(job.state()));
        }
    }

    private static Problem stale() {
        return Problem.of(
                Problem.Kind.STALE,
                "catalogue.import.stale",
                "Lần nhập đã thay đổi từ lúc bạn mở: hãy tải lại.",
                "The import changed since you opened it: load it again.");
    }

    /** Does the oldest work that waits. */
    boolean workOnce() {
        var lease = UUID.randomUUID();
        var job = mapper.take(lease, Checking.LEASE_SECONDS);
        if (job == null) {
            return false;
        }
        work(job, lease);
        return true;
    }

    private void work(ImportRow job, UUID lease) {
        try {
            if (job.state() == ImportState.CHECKING) {
                new Checking(store, Limits.STANDARD, job, lease).run();
            } else if (mapper.progress(job.id(), lease, job.rowsRead(), APPLY_SECONDS) == 1) {
                new Applying(store, shelf, ledger, job, lease).run();
            }
        } catch (DatabaseUnavailable | Checking.Lost e) {
            throw e;
        } catch (RuntimeException e) {
            mapper.end(job.id(), lease, ImportState.FAILED);
            throw e;
        }
    }

    @Override
    public ImportOutcome load(
            String fileName, InputStream content, LocalDate validFrom, String decision, String actor) {
        var lease = UUID.randomUUID();
        var id = receive(fileName, content, actor, lease).id();
        new Checking(store, Limits.STANDARD, find(id), lease).run();
        var ready = find(id);
        if (ready.state() == ImportState.READY) {
            apply(id, ready.version(), validFrom, decision);
            work(take(id, lease), lease);
        }
        var counts = counts(find(id));
        return new ImportOutcome(
                counts.stream().mapToInt(Counts::added).sum(),
                counts.stream().mapToInt(Counts::changed).sum(),
                counts.stream().mapToInt(Counts::unchanged).sum(),
                faults(id, 0, Faults.KEPT));
    }

    /** Another node may be quicker, which is all the same. */
    private ImportRow take(long id, UUID lease) {
        mapper.takeThis(id, lease, APPLY_SECONDS);
        return find(id);
    }

    public List<SheetMapping> sheets(ImportRow job) {
        return read(job.sheets(), new TypeReference<List<SheetMapping>>() {});
    }

    public List<Counts> counts(ImportRow job) {
        return read(job.summary(), new TypeReference<List<Counts>>() {});
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return Json.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The kept import cannot be read: " + json, e);
        }
    }
}
