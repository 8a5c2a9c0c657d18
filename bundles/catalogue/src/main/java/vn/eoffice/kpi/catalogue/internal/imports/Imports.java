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
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.internal.sheet.Cell;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.Text;

/** Files that wait, and what people do with them. */
@Component(service = Imports.class)
public final class Imports {

    private static final int PIECE = 1 << 20;
    private static final int LONGEST_NAME = 255;

    /**
     * To be applied as soon as it is found right, by the one who brings it.
     *
     * @param token under which that one holds it from the beginning, for so many seconds
     */
    record AtOnce(UUID token, int seconds, LocalDate validFrom, String decision) {}

    private final CatalogueStore store;
    private final Ledger ledger;
    private final ImportMapper mapper;

    @Activate
    public Imports(@Reference CatalogueStore store, @Reference Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
        this.mapper = store.mapper(ImportMapper.class);
    }

    /** Keeps a file, to be checked in the background. */
    public ImportRow receive(String fileName, InputStream content, String actor) {
        return receive(fileName, content, actor, null);
    }

    ImportRow receive(String fileName, InputStream content, String actor, @Nullable AtOnce atOnce) {
        return store.database().transaction(() -> {
            var at = store.clock().instant().truncatedTo(ChronoUnit.MICROS);
            var id = atOnce == null
                    ? mapper.insert(name(fileName), actor, at, null, null, null)
                    : mapper.insert(name(fileName), actor, at, atOnce.token(), atOnce.validFrom(), atOnce.decision());
            mapper.received(id, keep(id, content), atOnce == null ? 0 : atOnce.seconds());
            ledger.record(
                    Act.of(actor, "catalogue.import.received", "import", id).because(fileName));
            return find(id);
        });
    }

    private long keep(long id, InputStream content) {
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
        return size;
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
            require(job, seen, ImportState.FAULTY, ImportState.READY, ImportState.FAILED);
            var sheets = sheets(job);
            var faults = MappingRules.faults(sheets, wanted);
            if (!faults.isEmpty()) {
                throw Problem.fields(
                        Problem.Kind.INVALID,
                        "catalogue.import.mapping",
                        Text.of(
                                "Cách hiểu các trang chưa dùng được: hãy sửa các mục được nêu.",
                                "The sheets cannot be read like this: correct what is named."),
                        faults);
            }
            for (var sheet : wanted) {
                sheets.stream()
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
            mapper.remember(Headers.key(headers), wanted, Json.text(wanted.columns()), Json.text(wanted.values()));
        }
    }

    public ImportRow apply(long id, long seen, @Nullable LocalDate validFrom, @Nullable String decision) {
        var day = requiredDay(validFrom);
        var because = requiredDecision(decision);
        return store.database().transaction(() -> {
            var job = find(id);
            require(job, seen, ImportState.READY);
            return move(job, ImportState.APPLYING, null, day, because);
        });
    }

    static LocalDate requiredDay(@Nullable LocalDate validFrom) {
        if (validFrom == null) {
            throw missing("validFrom", "Hãy cho biết ngày hiệu lực.", "Name the first day.");
        }
        return validFrom;
    }

    static String requiredDecision(@Nullable String decision) {
        if (decision == null || decision.isBlank()) {
            throw missing("decision", "Hãy cho biết số quyết định.", "Name the decision.");
        }
        return decision.strip();
    }

    private static Problem missing(String field, String vi, String en) {
        return Problem.field(Problem.Kind.INVALID, "catalogue.import." + field, field, "", vi, en);
    }

    /** Forgets the file, also while it is being checked; the import and its faults stay. */
    public ImportRow cancel(long id, long seen, String actor) {
        return store.database().transaction(() -> {
            var job = find(id);
            require(job, seen, ImportState.CHECKING, ImportState.FAULTY, ImportState.READY, ImportState.FAILED);
            var cancelled = move(job, ImportState.CANCELLED, null, null, null);
            mapper.drop(id);
            ledger.record(
                    Act.of(actor, "catalogue.import.cancelled", "import", id).because(job.fileName()));
            return cancelled;
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
