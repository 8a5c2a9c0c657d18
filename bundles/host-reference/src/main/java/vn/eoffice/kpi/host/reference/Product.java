package vn.eoffice.kpi.host.reference;

import org.jspecify.annotations.Nullable;

/**
 * What comes out of a share and is issued under the next number: a reply of the lead (văn bản đi), a contribution of a
 * collaborator (văn bản nội bộ). Its content is a file or a text.
 */
public record Product(String type, String subject, @Nullable String text, @Nullable Attachment file) {}
