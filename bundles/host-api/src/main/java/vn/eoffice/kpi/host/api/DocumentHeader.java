package vn.eoffice.kpi.host.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the plugin keeps of a document: enough to name and find it, never its content.
 *
 * @param number number with notation as printed ("77/UBND-VP"), null for a draft
 * @param type kind of document ("Công văn", "Quyết định"), null when unknown
 * @param subject trích yếu
 * @param issuer issuing body, null when unknown
 * @param field field of administration as the host files it, null when unknown
 * @param link address of the document's page, relative to the host's origin
 * @param sha256 digest of the issued content, 64 lower-case hexadecimal digits, null while there is none
 */
public record DocumentHeader(
        DocumentKey key,
        Kind kind,
        @Nullable String number,
        @Nullable String type,
        String subject,
        @Nullable String issuer,
        @Nullable String field,
        @Nullable LocalDate issuedDate,
        Secrecy secrecy,
        String link,
        @Nullable String sha256) {

    /** Văn bản đến, đi, nội bộ. */
    public enum Kind {
        INCOMING,
        OUTGOING,
        INTERNAL
    }
}
