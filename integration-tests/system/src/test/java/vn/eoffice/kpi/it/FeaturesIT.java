package vn.eoffice.kpi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.kpi.it.KarafAdmin.BundleRow;

/** A Karaf as its project publishes it, our offline repository, no network: each feature comes up alone. */
class FeaturesIT {

    private static final String REPOSITORY = "mvn:vn.eoffice.kpi/features/%s/xml/features".formatted(Folders.VERSION);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kpi-jackson",
                "kpi-validation",
                "kpi-cxf",
                "kpi-platform",
                "kpi-engine-norm-hours",
                "kpi-engine-decree-335",
                "kpi",
                "kpi-host-reference",
                "kpi-demo"
            })
    void startsAloneInAFreshKaraf(String feature) throws Exception {
        try (var karaf = KarafProcess.stock("stock-" + feature).start();
                var admin = karaf.admin()) {
            admin.addRepository(REPOSITORY);
            admin.install(feature);
            everythingRuns(karaf, admin);
        }
    }

    @Test
    void answersWithPageAndSignInOnceInstalled() throws Exception {
        try (var karaf = KarafProcess.stock("stock-whole").start();
                var admin = karaf.admin()) {
            admin.addRepository(REPOSITORY);
            admin.install("kpi");
            admin.install("kpi-host-reference");
            karaf.await("/kpi/api/v1/ready", "/kpi/elements.js", "/kpi/api/openapi.json", "/eoffice/sign-in");
            everythingRuns(karaf, admin);
            assertEquals(401, karaf.status("/kpi/api/v1/session"));
            // Without the demo nobody can sign in, and the page shows no account.
            var page = new Visitor(karaf, "nobody")
                    .page("/eoffice/sign-in")
                    .expect(200)
                    .text();
            assertFalse(page.contains(Demo.PASSWORD));
            theFirstAccountIsMadeInTheConsole(karaf);
        }
    }

    /** As docs/install.md says. */
    private static void theFirstAccountIsMadeInTheConsole(KarafProcess karaf) throws Exception {
        var said = karaf.console("eoffice:account-create --admin quantri 'Nguyen Quan Tri'");
        assertTrue(said.contains("Account quantri created."), said);
        var password = said.strip().substring(said.strip().lastIndexOf(' ') + 1);
        var administrator = new Visitor(karaf, "quantri").firstSignIn(password, "một câu dễ nhớ của tôi");
        assertTrue(administrator
                .get("/session")
                .expect(200)
                .json()
                .path("administrator")
                .asBoolean());
        assertTrue(administrator
                .get("/audit/verify")
                .expect(200)
                .json()
                .path("intact")
                .asBoolean());
    }

    private static void everythingRuns(KarafProcess karaf, KarafAdmin admin) {
        Waiting.until("all bundles run: " + notRunning(admin), Duration.ofSeconds(60), () -> notRunning(admin)
                .isEmpty());
        var broken = notRunning(admin);
        assertEquals(
                List.of(),
                broken,
                () -> broken.stream()
                                .map(b -> b + " " + admin.diagnosis(b.id()))
                                .toList()
                        + "\n" + karaf.logTail());
    }

    private static List<BundleRow> notRunning(KarafAdmin admin) {
        return admin.bundles().stream()
                .filter(b -> !Set.of("ACTIVE", "RESOLVED").contains(b.state().toUpperCase(java.util.Locale.ROOT)))
                .toList();
    }
}
