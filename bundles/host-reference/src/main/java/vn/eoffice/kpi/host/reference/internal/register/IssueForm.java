package vn.eoffice.kpi.host.reference.internal.register;

import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.DocumentHeader.Kind;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.reference.Attachment;
import vn.eoffice.kpi.host.reference.internal.Text;

/**
 * A document about to be issued; its content is the file, else the file kept with a draft, else the text.
 *
 * @param keptFile a file uploaded earlier, null when there is none
 */
public record IssueForm(
        Kind kind,
        String type,
        String subject,
        @Nullable String text,
        @Nullable Attachment file,
        @Nullable Long keptFile,
        Secrecy secrecy) {

    static final int TEXT_LIMIT = 200_000;

    public static IssueForm checked(
            Kind kind,
            @Nullable String type,
            @Nullable String subject,
            @Nullable String text,
            @Nullable Attachment file,
            @Nullable Long keptFile,
            Secrecy secrecy) {
        return new IssueForm(
                kind,
                DocumentTypes.known(type),
                Text.required(subject, "subject", "trích yếu", 500),
                Text.limited(Text.paragraphs(text), "body", "nội dung", TEXT_LIMIT),
                file,
                keptFile,
                secrecy);
    }
}
