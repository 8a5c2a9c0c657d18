package vn.eoffice.kpi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;

/** Brings books into the catalogue as the screen does: sends them, waits until they are checked, applies them. */
record Importer(Visitor visitor) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    static Answer upload(Visitor who, String name, byte[] content) {
        return who.upload("/catalogue/imports", name, "application/octet-stream", content, "\"0\"");
    }

    JsonNode checked(String name, byte[] content) {
        return settled(
                upload(visitor, name, content).expect(201).json().path("id").asLong());
    }

    JsonNode applied(JsonNode ready) {
        assertEquals("READY", ready.path("state").asText(), () -> ready + faults(ready));
        var id = ready.path("id").asLong();
        visitor.post(
                        "/catalogue/imports/%d/application".formatted(id),
                        Map.of("validFrom", Demo.today().toString(), "decision", "12/QĐ-UBND"),
                        "If-Match",
                        "\"%d\"".formatted(ready.path("version").asLong()))
                .expect(200);
        return settled(id);
    }

    String faults(JsonNode job) {
        return visitor.get(
                        "/catalogue/imports/%d/faults".formatted(job.path("id").asLong()))
                .expect(200)
                .text();
    }

    private JsonNode settled(long id) {
        var path = "/catalogue/imports/" + id;
        Waiting.until("the import is worked off", PATIENCE, () -> !visitor.get(path)
                .expect(200)
                .json()
                .path("state")
                .asText()
                .matches("CHECKING|APPLYING"));
        return visitor.get(path).expect(200).json();
    }
}
