package vn.eoffice.kpi.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import vn.eoffice.kpi.it.Writers.Stage;

/** What must hold once the dust has settled. */
final class Aftermath {

    private Aftermath() {}

    /** Whatever a client was told to be done is done, and may only have gone further. */
    static void everyAcknowledgedWriteIsThere(KarafProcess karaf, Map<String, Stage> acknowledged) {
        var administrator = Visitor.signedIn(karaf, Demo.DIRECTOR);
        assertAll(acknowledged.entrySet().stream().map(write -> () -> {
            var state = administrator
                    .get("/worklog/entries/" + write.getKey())
                    .expect(200)
                    .json()
                    .path("state")
                    .asText();
            assertTrue(stage(state).compareTo(write.getValue()) >= 0, () -> "%s is %s, acknowledged was %s"
                    .formatted(write.getKey(), state, write.getValue()));
        }));
    }

    private static Stage stage(String state) {
        return switch (state) {
            case "CONFIRMED" -> Stage.CONFIRMED;
            case "SUBMITTED" -> Stage.SUBMITTED;
            default -> Stage.DRAFT;
        };
    }

    static void everyConfirmedEntryIsScored(KarafProcess karaf, Map<String, Stage> acknowledged) {
        var director = Visitor.signedIn(karaf, Demo.DIRECTOR);
        acknowledged.forEach((id, stage) -> {
            if (stage == Stage.CONFIRMED) {
                Waiting.until("entry %s is scored".formatted(id), Duration.ofSeconds(60), () -> director.get(
                                "/evaluation/entries/%s/score".formatted(id))
                        .expect(200)
                        .json()
                        .path("outcome")
                        .asText()
                        .equals("SCORED"));
            }
        });
    }

    /** The chain of the ledger is whole and nothing waits to be sealed. */
    static void theLedgerVerifies(KarafProcess karaf) {
        var administrator = Visitor.signedIn(karaf, Demo.ADMINISTRATOR);
        Waiting.until("the ledger is sealed", Duration.ofSeconds(60), () -> {
            var audit = administrator.get("/audit/verify").expect(200).json();
            assertTrue(audit.path("intact").asBoolean(), audit::toString);
            return audit.path("waiting").asLong() == 0 && audit.path("links").asLong() > 0;
        });
    }
}
