package vn.eoffice.kpi.platform.rest.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.RequestView;
import vn.eoffice.kpi.host.api.SignIn;

class SignInsTest {

    private static final Caller LAN = new Caller("test", new PersonKey("1"), "Lan", "s", false);

    private final SignIns signIns = new SignIns();

    @Test
    void updateOfTheOnlyHostGoesUnseen() throws Exception {
        var asking = CompletableFuture.supplyAsync(() -> signIns.signedIn(null));
        signIns.addSignIn(new Lobby());

        assertEquals(
                new SignedIn(LAN, "/lobby"), asking.get(10, TimeUnit.SECONDS).orElseThrow());
    }

    @Test
    void hostThatStaysAwayIsNotAwaitedForEver() {
        var host = new Lobby();
        signIns.addSignIn(host);
        signIns.removeSignIn(host);

        assertTrue(signIns.signedIn(null).isEmpty());
        assertTrue(signIns.signInPath().isEmpty());
    }

    private static final class Lobby implements SignIn {

        @Override
        public Optional<Caller> caller(RequestView request) {
            return Optional.of(LAN);
        }

        @Override
        public String signInPath() {
            return "/lobby";
        }
    }
}
