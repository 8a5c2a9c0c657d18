package vn.eoffice.kpi.worklog.internal.entry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.worklog.DocumentRef;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.Evidence;

/** Documents of a host, as entries refer to them. */
public final class Documents {

    private static final int NAME_BASED = 3;

    private Documents() {}

    public static DocumentRef reference(String host, DocumentHeader header) {
        return new DocumentRef(
                host,
                header.key(),
                header.number(),
                header.type(),
                header.subject(),
                header.issuer(),
                header.field(),
                header.link(),
                header.sha256());
    }

    static String title(DocumentHeader header) {
        return header.number() == null ? header.subject() : header.number() + " - " + header.subject();
    }

    /** The product that came out of a document's flow; its id follows from what it is, however often it is told. */
    public static Evidence product(EntryId entry, String host, DocumentHeader header, String sha256, Instant at) {
        var name = "%s|%s|%s|%s".formatted(entry, host, header.key(), sha256);
        return new Evidence(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                title(header),
                reference(host, header),
                sha256,
                null,
                null,
                at);
    }

    /** Told apart by its id: what owners attach has a random one. */
    public static boolean isFromFlow(Evidence evidence) {
        return evidence.id().version() == NAME_BASED;
    }
}
