package vn.eoffice.kpi.worklog.internal.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.host.api.DocumentFlow;
import vn.eoffice.kpi.host.api.FlowEvent;
import vn.eoffice.kpi.host.api.Receipt;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.worklog.internal.Bell;
import vn.eoffice.kpi.worklog.internal.WorklogJson;
import vn.eoffice.kpi.worklog.internal.WorklogSchema;

/** Stores events raw; what they mean is found out afterwards. */
@Component(service = DocumentFlow.class)
public final class DefaultDocumentFlow implements DocumentFlow {

    private static final Logger LOG = LoggerFactory.getLogger(DefaultDocumentFlow.class);

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,200}");
    private static final int ROWS = 1000;

    private final Database database;
    private final InboxMapper inbox;
    private final Bell bell;
    private final Clock clock;

    @Activate
    public DefaultDocumentFlow(@Reference WorklogSchema schema, @Reference Bell bell) {
        this(schema, bell, Clock.systemUTC());
    }

    public DefaultDocumentFlow(WorklogSchema schema, Bell bell, Clock clock) {
        this.database = schema.database();
        this.inbox = schema.mapper(InboxMapper.class);
        this.bell = bell;
        this.clock = clock;
    }

    @Override
    public Receipt accept(FlowEvent event) {
        return acceptAll(List.of(event)).get(0);
    }

    @Override
    public List<Receipt> acceptAll(List<FlowEvent> events) {
        var receipts = new Receipt[events.size()];
        var open = new TreeMap<EventName, Offer>();
        var secret = new TreeMap<String, Integer>();
        for (int i = 0; i < receipts.length; i++) {
            receipts[i] = take(events.get(i), open, secret);
        }
        database.transaction(() -> {
            secret.forEach(inbox::countSecret);
            store(open);
            bell.ringAfterCommit();
        });
        for (int i = 0; i < receipts.length; i++) {
            var offer = receipts[i] == Receipt.STORED ? open.get(name(events.get(i))) : null;
            if (offer != null) {
                receipts[i] = offer.receipt;
            }
        }
        return List.of(receipts);
    }

    /** Within one call the first of a name is offered; the others are compared with it. */
    private static Receipt take(FlowEvent event, Map<EventName, Offer> open, Map<String, Integer> secret) {
        refuseUnusableNames(event);
        if (EventReader.secret(event)) {
            secret.merge(event.host(), 1, Integer::sum);
            return Receipt.SECRET;
        }
        var offer = new Offer(event.type(), WorklogJson.write(event));
        var first = open.putIfAbsent(name(event), offer);
        if (first == null) {
            return Receipt.STORED;
        }
        return first.content.equals(offer.content) ? Receipt.KNOWN : Receipt.CONFLICT;
    }

    /** In the order of their names, so that two batches never wait for each other. */
    private void store(NavigableMap<EventName, Offer> open) {
        var names = new ArrayList<>(open.keySet());
        for (int from = 0; from < names.size(); from += ROWS) {
            var part = names.subList(from, Math.min(from + ROWS, names.size()));
            var offers = part.stream().map(open::get).toList();
            var stored = inbox.store(
                    part.stream().map(EventName::host).toList(),
                    part.stream().map(EventName::eventId).toList(),
                    offers.stream().map(offer -> offer.type).toList(),
                    offers.stream().map(offer -> offer.content).toList(),
                    clock.instant());
            if (stored.size() < part.size()) {
                compareWithKnown(part, stored, open);
            }
        }
    }

    private void compareWithKnown(List<EventName> part, List<EventName> stored, Map<EventName, Offer> open) {
        var fresh = new HashSet<>(stored);
        var others = part.stream().filter(name -> !fresh.contains(name)).toList();
        var known = new HashMap<EventName, String>();
        inbox.known(
                        others.stream().map(EventName::host).toList(),
                        others.stream().map(EventName::eventId).toList())
                .forEach(event -> known.put(new EventName(event.host(), event.eventId()), event.content()));
        for (var name : others) {
            var offer = open.get(name);
            if (offer != null) {
                boolean same = offer.content.equals(known.get(name));
                offer.receipt = same ? Receipt.KNOWN : Receipt.CONFLICT;
                if (!same) {
                    LOG.warn(
                            "Host {} told event {} again with another content; the first one stays.",
                            name.host(),
                            name.eventId());
                }
            }
        }
    }

    private static EventName name(FlowEvent event) {
        return new EventName(event.host(), event.id());
    }

    private static void refuseUnusableNames(FlowEvent event) {
        if (!HOST.matcher(event.host()).matches()) {
            throw unusable(
                    "host", event.host(), "1-40 chữ cái, chữ số hoặc gạch nối", "1 to 40 letters, digits or dashes");
        }
        if (!NAME.matcher(event.id()).matches()) {
            throw unusable(
                    "id",
                    event.id(),
                    "1-200 ký tự, không có ký tự điều khiển",
                    "1 to 200 characters, no control characters");
        }
        if (!NAME.matcher(event.type()).matches()) {
            throw unusable(
                    "type",
                    event.type(),
                    "1-200 ký tự, không có ký tự điều khiển",
                    "1 to 200 characters, no control characters");
        }
    }

    private static Problem unusable(String field, String value, String vi, String en) {
        return Problem.field(
                Problem.Kind.INVALID,
                "worklog.event." + field,
                field,
                value,
                "Trường %s của sự kiện phải có %s: hãy sửa và gửi lại.".formatted(field, vi),
                "The event's %s must have %s: correct it and send it again.".formatted(field, en));
    }

    private static final class Offer {

        final String type;
        final String content;
        Receipt receipt = Receipt.STORED;

        Offer(String type, String content) {
            this.type = type;
            this.content = content;
        }
    }
}
