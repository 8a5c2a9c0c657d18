package vn.eoffice.kpi.worklog.internal.entry;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.DocumentKey;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.Evidence;
import vn.eoffice.kpi.worklog.internal.ConnectedHosts;
import vn.eoffice.kpi.worklog.internal.WorklogSchema;

/** Output products of entries: documents that the host issued, and uploaded files. */
@Component(service = Products.class)
public final class Products {

    private static final Logger LOG = LoggerFactory.getLogger(Products.class);

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_KEY = 100;

    /** A file as it is handed out. */
    public record Content(String name, String mediaType, byte[] bytes) {}

    private final Database database;
    private final EntryMapper entries;
    private final EntryStore store;
    private final EntryAccess access;
    private final ConnectedHosts hosts;
    private final WorklogSettings settings;
    private final Clock clock;

    @Activate
    public Products(
            @Reference WorklogSchema schema,
            @Reference EntryStore store,
            @Reference EntryAccess access,
            @Reference ConnectedHosts hosts,
            @Reference WorklogSettings settings) {
        this(schema, store, access, hosts, settings, Clock.systemUTC());
    }

    public Products(
            WorklogSchema schema,
            EntryStore store,
            EntryAccess access,
            ConnectedHosts hosts,
            WorklogSettings settings,
            Clock clock) {
        this.database = schema.database();
        this.entries = schema.mapper(EntryMapper.class);
        this.store = store;
        this.access = access;
        this.hosts = hosts;
        this.settings = settings;
        this.clock = clock;
    }

    /** So many bytes may be read of an upload; one more shows that it is too large. */
    public int largestFile() {
        return settings.maxFileBytes();
    }

    public StoredEntry attachFile(
            PersonId person,
            EntryId id,
            long seen,
            @Nullable String fileName,
            @Nullable String mediaType,
            byte[] content) {
        var type = FileType.ofMediaType(mediaType == null ? "" : mediaType)
                .filter(settings.fileTypes()::contains)
                .orElseThrow(() -> ProductProblems.fileType(mediaType, settings.fileTypes()));
        var name = fileName(fileName, type);
        if (content.length > settings.maxFileBytes()) {
            throw ProductProblems.fileTooLarge(settings.maxFileBytes());
        }
        if (content.length == 0) {
            throw ProductProblems.emptyFile();
        }
        if (!type.matches(content)) {
            throw ProductProblems.fileContent(type);
        }
        var file = new Evidence(
                TimeOrderedId.at(WorkTime.now(clock)),
                name,
                null,
                sha256(content),
                type.mediaType(),
                (long) content.length,
                WorkTime.now(clock));
        return database.transaction(() -> {
            var opened = access.open(person, id, seen, EntryAction.EDIT);
            refuseTwice(opened, file, "file");
            entries.keepFile(file.sha256(), content);
            return attach(opened, person, file);
        });
    }

    /** Attaches a document that the caller's host has issued and lets them read. */
    public StoredEntry attachDocument(
            PersonId person, Caller caller, EntryId id, long seen, @Nullable String documentKey) {
        // The host may be slow, so it is asked before the transaction and only for those who may attach.
        access.open(person, id, seen, EntryAction.EDIT);
        var header = header(caller, documentKey);
        var digest = header.sha256();
        if (digest == null) {
            throw ProductProblems.notIssued(header.key().value());
        }
        var document = new Evidence(
                TimeOrderedId.at(WorkTime.now(clock)),
                Documents.title(header),
                Documents.reference(caller.host(), header),
                digest,
                null,
                null,
                WorkTime.now(clock));
        return database.transaction(() -> {
            var opened = access.open(person, id, seen, EntryAction.EDIT);
            refuseTwice(opened, document, "documentKey");
            return attach(opened, person, document);
        });
    }

    public StoredEntry detach(PersonId person, EntryId id, long seen, UUID evidence) {
        return database.transaction(() -> {
            var opened = access.open(person, id, seen, EntryAction.EDIT);
            var gone = opened.entry().evidence().stream()
                    .filter(one -> one.id().equals(evidence))
                    .findFirst()
                    .orElseThrow(ProductProblems::unknownEvidence);
            if (Documents.isFromFlow(gone)) {
                throw ProductProblems.fromFlow(gone.title());
            }
            var rest = opened.entry().evidence().stream()
                    .filter(one -> one != gone)
                    .toList();
            return store.change(
                    opened.stored(),
                    opened.stored().with(opened.change().evidence(rest).entry()),
                    act(person, "entry.evidence-removed", id).because(gone.title()));
        });
    }

    /**
     * The content of an uploaded file, for those who may see its entry.
     *
     * @throws vn.eoffice.kpi.platform.rest.Problem (not found) for anything else
     */
    public Content content(PersonId reader, UUID evidence) {
        var row = Optional.ofNullable(entries.oneEvidence(evidence)).orElseThrow(ProductProblems::unknownEvidence);
        var entry = store.find(new EntryId(row.entry()))
                .orElseThrow(ProductProblems::unknownEvidence)
                .entry();
        if (row.file() == null || row.contentType() == null || access.relation(reader, entry) == Relation.STRANGER) {
            throw ProductProblems.unknownEvidence();
        }
        var file = Optional.ofNullable(entries.file(row.file())).orElseThrow(ProductProblems::unknownEvidence);
        return new Content(row.title(), row.contentType(), file.content());
    }

    private StoredEntry attach(Opened opened, PersonId person, Evidence evidence) {
        var all = new ArrayList<>(opened.entry().evidence());
        if (all.size() >= MOST) {
            throw ProductProblems.tooMany(MOST);
        }
        all.add(evidence);
        return store.change(
                opened.stored(),
                opened.stored().with(opened.change().evidence(List.copyOf(all)).entry()),
                act(person, "entry.evidence-added", opened.entry().id()).because(evidence.title()));
    }

    private static void refuseTwice(Opened opened, Evidence evidence, String field) {
        if (opened.entry().evidence().stream().anyMatch(one -> one.sha256().equals(evidence.sha256()))) {
            throw ProductProblems.attachedTwice(field, evidence.title());
        }
    }

    /** What a person may not read in the host they learn nothing of here. */
    private DocumentHeader header(Caller caller, @Nullable String key) {
        var text = key == null ? "" : key.strip();
        if (text.isEmpty() || text.length() > LONGEST_KEY) {
            throw ProductProblems.unknownDocument(text);
        }
        var source = hosts.documents(caller.host()).orElseThrow(ProductProblems::hostAway);
        Optional<DocumentHeader> header;
        try {
            var document = new DocumentKey(text);
            header = source.mayRead(caller.person(), document) ? source.header(document) : Optional.empty();
        } catch (RuntimeException e) {
            LOG.warn("Host {} did not tell of a document: {}", caller.host(), e.toString());
            throw ProductProblems.hostAway();
        }
        return header.filter(found -> found.secrecy() == Secrecy.NORMAL)
                .orElseThrow(() -> ProductProblems.unknownDocument(text));
    }

    private static String fileName(@Nullable String header, FileType type) {
        String name;
        try {
            // A plus sign stands for itself here.
            name = header == null ? "" : URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            name = "";
        }
        name = Normalizer.normalize(
                        name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1),
                        Normalizer.Form.NFC)
                .strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw ProductProblems.fileName(header, null);
        }
        if (!type.names(name)) {
            throw ProductProblems.fileName(name, type);
        }
        return name;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Act act(PersonId person, String action, EntryId entry) {
        return Act.of("person:" + person, action, "entry", entry);
    }
}
