package vn.eoffice.kpi.host.reference.internal.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import vn.eoffice.kpi.host.reference.internal.Refusal;

/** Passwords as they are kept: {@code pbkdf2-sha256$iterations$salt$hash}. */
final class Passwords {

    static final int LEAST = 10;
    private static final int MOST = 200;
    private static final int BITS = 256;
    private static final String SCHEME = "pbkdf2-sha256";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzACDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();
    private final int iterations;
    private final String unknown;

    Passwords(int iterations) {
        this.iterations = iterations;
        this.unknown = keep(generate());
    }

    /** A password fit to be kept; the same rule wherever one is chosen. */
    static String checked(String password, String login) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST || length > MOST) {
            throw Refusal.invalid("password", "Mật khẩu phải có từ %d đến %d ký tự.".formatted(LEAST, MOST));
        }
        if (password.equalsIgnoreCase(login) || password.codePoints().distinct().count() < 4) {
            throw Refusal.invalid("password", "Mật khẩu quá dễ đoán. Hãy chọn một câu hoặc dãy ký tự khác.");
        }
        return password;
    }

    String generate() {
        return random.ints(20, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .reduce("", String::concat);
    }

    String keep(String password) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return String.join(
                "$",
                SCHEME,
                String.valueOf(iterations),
                text.encodeToString(salt),
                text.encodeToString(hash(password, salt, iterations)));
    }

    boolean matches(String password, String kept) {
        String[] parts = kept.split("\\$");
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new IllegalStateException("A kept password has an unknown form (%s).".formatted(parts[0]));
        }
        Base64.Decoder text = Base64.getDecoder();
        byte[] actual = hash(password, text.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(actual, text.decode(parts[3]));
    }

    /** What to compare with when the account does not exist, so that time tells nothing. */
    String nobody() {
        return unknown;
    }

    private static byte[] hash(String password, byte[] salt, int iterations) {
        PBEKeySpec key = new PBEKeySpec(
                Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray(), salt, iterations, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot hash passwords.", e);
        } finally {
            key.clearPassword();
        }
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
