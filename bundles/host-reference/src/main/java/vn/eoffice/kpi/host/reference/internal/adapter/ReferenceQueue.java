package vn.eoffice.kpi.host.reference.internal.adapter;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.api.Confirmation;
import vn.eoffice.kpi.host.api.ConfirmationId;
import vn.eoffice.kpi.host.api.Host;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.WorkQueue;
import vn.eoffice.kpi.host.reference.internal.OfficeSchema;
import vn.eoffice.kpi.host.reference.internal.queue.QueueMapper;

/** The plugin's confirmations in the leaders' queue. */
@Component(
        service = WorkQueue.class,
        property = {Host.ID + "=" + Keys.HOST, Host.CAPABILITIES + "=QUEUE"})
public final class ReferenceQueue implements WorkQueue {

    private final QueueMapper mapper;

    @Activate
    public ReferenceQueue(@Reference OfficeSchema office) {
        this.mapper = office.mapper(QueueMapper.class);
    }

    @Override
    public void put(Confirmation item) {
        mapper.putConfirmation(
                item.id().value(),
                person(item.leader()),
                person(item.author()),
                item.title(),
                item.document() == null ? null : Keys.id(item.document()).orElse(null),
                item.waitingSince());
    }

    @Override
    public void withdraw(ConfirmationId id) {
        mapper.withdrawConfirmation(id.value());
    }

    private static long person(PersonKey key) {
        return Keys.id(key)
                .orElseThrow(() -> new IllegalArgumentException("Nobody has the key (%s) here.".formatted(key)));
    }
}
