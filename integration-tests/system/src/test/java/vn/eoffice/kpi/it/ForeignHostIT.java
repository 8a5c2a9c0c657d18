package vn.eoffice.kpi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** The plugin beside a host that knows nothing of it but host-api: the reference host is taken away. */
class ForeignHostIT {

    @Test
    void makesAnEntryOfTheWorkThatAnotherHostTellsOf() throws Exception {
        try (var karaf = KarafProcess.distribution("test-host").start();
                var admin = karaf.await("/kpi/api/openapi.json").admin()) {
            admin.uninstall("kpi-host-reference");
            admin.installBundle(
                    Path.of(System.getProperty("kpi.test-host")).toUri().toString());
            karaf.await("/kpi/api/v1/ready", "/kpi/elements.js");
            var specialist = new Visitor(karaf, "vien").withCookie("test-person", "vien");
            Waiting.until("the directory knows the specialist", Duration.ofMinutes(1), () -> specialist
                    .get("/directory/me")
                    .ok());
            var day = Instant.now()
                    .minus(1, ChronoUnit.HOURS)
                    .truncatedTo(ChronoUnit.HOURS)
                    .atZone(Demo.ZONE)
                    .toLocalDate();
            // The plugin still regroups after the other host has gone: it may say 503 for a moment.
            Waiting.until("the entry stands in the day", Duration.ofMinutes(1), () -> {
                var answer = specialist.get("/worklog/days/" + day);
                return answer.ok() && answer.json().path("entries").size() == 1;
            });
            var entry = specialist
                    .get("/worklog/days/" + day)
                    .json()
                    .path("entries")
                    .get(0);
            assertEquals("DRAFT", entry.path("state").asText());
            assertEquals("LEAD", entry.path("role").asText());
            assertEquals("letter", entry.path("document").path("key").asText());
            assertEquals(
                    "reply", entry.path("evidence").path(0).path("documentKey").asText());
            assertEquals("Trần Trưởng Phòng", entry.path("leaderName").asText());
            assertEquals(404, karaf.status("/eoffice/sign-in"));
        }
    }
}
