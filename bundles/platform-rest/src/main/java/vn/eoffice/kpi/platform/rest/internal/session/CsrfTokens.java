package vn.eoffice.kpi.platform.rest.internal.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.Caller;

/** Anti-forgery tokens: a keyed digest of the session, so that nothing is kept and every node agrees. */
public final class CsrfTokens {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    public CsrfTokens(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    public String token(Caller caller) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            var digest = mac.doFinal((caller.host() + '\n' + caller.sessionKey()).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares in constant time. */
    boolean holds(Caller caller, @Nullable String token) {
        return token != null && MessageDigest.isEqual(token(caller).getBytes(UTF_8), token.getBytes(UTF_8));
    }
}
