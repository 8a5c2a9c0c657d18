package vn.eoffice.kpi.load;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import vn.eoffice.kpi.host.api.DocumentFlow;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.DocumentKey;
import vn.eoffice.kpi.host.api.FlowEvent;
import vn.eoffice.kpi.host.api.FlowEventType;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.api.FlowStep;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.Secrecy;

/** What the load run compares with, and what it cannot reach over the plugin's own interface. */
@Path("/")
@Consumes("application/json")
@Produces("application/json")
public final class Probe {

    /** The fields of an entry, without its meaning. */
    public record Bare(String title, String workedOn, long taskId, BigDecimal quantity) {}

    private final BareMapper mapper;
    private final DocumentFlow flow;

    Probe(BareMapper mapper, DocumentFlow flow) {
        this.mapper = mapper;
        this.flow = flow;
    }

    /** The least that any resource does: JSON in, one insert in a transaction, JSON out. */
    @POST
    @Path("bare")
    public Map<String, Object> bare(Bare entry) {
        var id = UUID.randomUUID();
        mapper.insert(id, entry.title(), entry.workedOn(), entry.taskId(), entry.quantity());
        return Map.of("id", id, "title", entry.title(), "quantity", entry.quantity());
    }

    /** Hands events over as a host does, batch by batch, and tells how long the plugin took to accept them. */
    @POST
    @Path("intake")
    public Map<String, Object> intake(
            @QueryParam("host") String host,
            @QueryParam("person") String person,
            @QueryParam("events") int events,
            @QueryParam("batch") int batch) {
        var run = UUID.randomUUID().toString();
        var batches = new ArrayList<List<FlowEvent>>();
        for (int first = 0; first < events; first += batch) {
            var part = new ArrayList<FlowEvent>();
            for (int i = first; i < Math.min(first + batch, events); i++) {
                part.add(event(host, new PersonKey(person), run, i));
            }
            batches.add(part);
        }
        long began = System.nanoTime();
        batches.forEach(flow::acceptAll);
        return Map.of("events", events, "nanoseconds", System.nanoTime() - began);
    }

    private static FlowEvent event(String host, PersonKey person, String run, int i) {
        var now = Instant.now();
        var key = "load-%s-%d".formatted(run, i);
        var document = new DocumentHeader(
                new DocumentKey(key),
                DocumentHeader.Kind.INCOMING,
                i + "/UBND-VP",
                "Công văn",
                "Báo cáo tình hình thực hiện nhiệm vụ số " + i,
                "UBND tỉnh Khánh Hòa",
                "Nội chính",
                null,
                Secrecy.NORMAL,
                "/documents/" + key,
                null);
        var due = now.plus(5, ChronoUnit.DAYS);
        var step = new FlowStep("1", person, FlowRole.LEAD, null, null, now, due, due, null, null, null);
        return new FlowEvent(host, key, FlowEventType.STEP_ASSIGNED, now, document, step, person, 1);
    }
}
