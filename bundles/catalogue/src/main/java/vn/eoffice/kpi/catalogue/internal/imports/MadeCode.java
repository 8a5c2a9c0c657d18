package vn.eoffice.kpi.catalogue.internal.imports;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.text.Fold;

/**
 * Codes of tasks whose sheet has none. They are made of what tells tasks apart and never of their place, norm or coefficient: a file
 * that comes in again, with rows moved or norms changed, means the same tasks.
 */
final class MadeCode {

    static final String PREFIX = "TL-";

    /** Without letters that look like digits. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;

    private MadeCode() {}

    static String of(String name, @Nullable String detail, String outputProduct, @Nullable String scope) {
        var words = Stream.of(name, detail, outputProduct)
                .map(text -> String.join(
                        " ", Fold.markedWords(Optional.ofNullable(text).orElse(""))))
                .collect(joining("\n"));
        var digest = sha256(words + "\n" + Optional.ofNullable(scope).orElse(""));
        var code = new StringBuilder(PREFIX);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(digest[i] & 31));
        }
        return code.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
