package vn.eoffice.kpi.host.reference.internal.queue;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.host.reference.internal.page.Exchange;
import vn.eoffice.kpi.host.reference.internal.page.Pages;
import vn.eoffice.kpi.host.reference.internal.page.Routes;

/** The queues of a person. */
@Component(service = QueuePages.class)
public final class QueuePages implements Pages {

    private final Queues queues;

    @Activate
    public QueuePages(@Reference Queues queues) {
        this.queues = queues;
    }

    @Override
    public void route(Routes routes) {
        routes.get("/", exchange -> exchange.redirect("/queue/todo" + (exchange.ticked("done") ? "?done=SAVED" : "")))
                .get("/queue/{kind}", this::queue);
    }

    private void queue(Exchange exchange) {
        QueueKind kind = QueueKind.at(exchange.segment("kind")).orElseThrow(Refusal::missing);
        Map<String, Object> model = new HashMap<>();
        model.put("kind", kind);
        model.put("nav", "queue-" + kind.path());
        switch (kind) {
            case CONFIRM -> model.put("confirmations", queues.confirmations(exchange.viewer()));
            case DONE -> {
                Long beforeId = exchange.idParam("id");
                List<QueueItem> items = queues.done(
                        exchange.viewer(), instant(exchange.param("before")), beforeId == null ? 0 : beforeId);
                boolean more = items.size() > queues.pageSize();
                List<QueueItem> page = more ? items.subList(0, queues.pageSize()) : items;
                model.put("items", page);
                if (more) {
                    QueueItem last = page.get(page.size() - 1);
                    model.put("next", "before=" + last.at() + "&id=" + last.id());
                }
            }
            default -> model.put("items", queues.waiting(kind, exchange.viewer()));
        }
        exchange.page("queue", kind.label(), model);
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.missing();
        }
    }
}
