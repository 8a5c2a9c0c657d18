package vn.eoffice.kpi.worklog.internal;

import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.osgi.framework.ServiceReference;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.host.api.DocumentSource;
import vn.eoffice.kpi.host.api.Host;
import vn.eoffice.kpi.host.api.WorkQueue;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.rest.RestResource;
import vn.eoffice.kpi.worklog.EntryListener;
import vn.eoffice.kpi.worklog.internal.confirm.Confirmations;
import vn.eoffice.kpi.worklog.internal.confirm.QueueOutbox;
import vn.eoffice.kpi.worklog.internal.confirm.QueueTeller;
import vn.eoffice.kpi.worklog.internal.entry.DefaultWorkLog;
import vn.eoffice.kpi.worklog.internal.entry.EntryAccess;
import vn.eoffice.kpi.worklog.internal.entry.EntryListeners;
import vn.eoffice.kpi.worklog.internal.entry.EntryQueries;
import vn.eoffice.kpi.worklog.internal.entry.EntryStore;
import vn.eoffice.kpi.worklog.internal.entry.FileType;
import vn.eoffice.kpi.worklog.internal.entry.Logbook;
import vn.eoffice.kpi.worklog.internal.entry.Products;
import vn.eoffice.kpi.worklog.internal.entry.Tasks;
import vn.eoffice.kpi.worklog.internal.entry.WorklogSettings;
import vn.eoffice.kpi.worklog.internal.intake.DefaultDocumentFlow;
import vn.eoffice.kpi.worklog.internal.intake.DefaultInbox;
import vn.eoffice.kpi.worklog.internal.intake.FlowEntries;
import vn.eoffice.kpi.worklog.internal.intake.FlowPuller;
import vn.eoffice.kpi.worklog.internal.intake.Intake;
import vn.eoffice.kpi.worklog.internal.rest.ConfirmationResource;
import vn.eoffice.kpi.worklog.internal.rest.DayResource;
import vn.eoffice.kpi.worklog.internal.rest.EntryHistory;
import vn.eoffice.kpi.worklog.internal.rest.EntryResource;
import vn.eoffice.kpi.worklog.internal.rest.EntryViews;
import vn.eoffice.kpi.worklog.internal.rest.InboxResource;
import vn.eoffice.kpi.worklog.internal.rest.ProductResource;
import vn.eoffice.kpi.worklog.internal.rest.TaskFeedbackResource;

/** The slice with all its parts on a real database, in an office of four: 1 works under 2, 2 under 3; 4 belongs to nobody. */
public final class Slice {

    public static final PersonId WORKER = new PersonId(1);
    public static final PersonId LEADER = new PersonId(2);
    public static final PersonId CHIEF = new PersonId(3);
    public static final PersonId STRANGER = new PersonId(4);

    /** Wednesday, 09:00 in Việt Nam. */
    public final TestClock clock = new TestClock("2026-11-25T02:00:00Z");

    public final TestDirectory directory = new TestDirectory()
            .person(1, "Nguyễn Văn An", 2L)
            .person(2, "Trần Thị Bình", 3L)
            .person(3, "Lê Hoàng Cường", null)
            .person(4, "Phạm Dung", null);

    public final TestCatalogue catalogue = new TestCatalogue();
    public final TestLedger ledger = new TestLedger();
    public final ConnectedHosts hosts = new ConnectedHosts();
    public final EntryStore store;
    public final DefaultWorkLog workLog;
    public final EntryQueries queries;
    public final Logbook logbook;
    public final Products products;
    public final Confirmations confirmations;
    public final QueueTeller queueTeller;
    public final DefaultDocumentFlow flow;
    public final DefaultInbox inbox;
    public final Intake intake;
    public final FlowPuller puller;

    public final List<RestResource> resources;

    private final EntryListeners listeners;
    private EntryListener listener = (before, after) -> {};

    public Slice(Database database) {
        var schema = new WorklogSchema(database);
        var settings = new WorklogSettings(7, 1024 * 1024, EnumSet.allOf(FileType.class));
        var bell = new Bell(schema);
        listeners =
                new EntryListeners(reference -> (before, after) -> listener.changed(before, after), reference -> {});
        listeners.add(reference());
        store = new EntryStore(schema, listeners, ledger);
        var access = new EntryAccess(store, directory);
        var queue = new QueueOutbox(schema, directory, bell, clock);
        var tasks = new Tasks(catalogue);
        workLog = new DefaultWorkLog(schema, store, access);
        queries = new EntryQueries(schema, store, access, directory);
        logbook = new Logbook(schema, store, access, queue, tasks, directory, settings, clock);
        products = new Products(schema, store, access, hosts, settings, clock);
        confirmations = new Confirmations(schema, store, access, queue, tasks, clock);
        queueTeller = new QueueTeller(schema, bell, hosts, clock);
        flow = new DefaultDocumentFlow(schema, bell, clock);
        inbox = new DefaultInbox(schema, ledger, bell);
        var entries = new FlowEntries(store, queue, tasks, directory, clock);
        intake = new Intake(schema, store, entries, directory, clock);
        puller = new FlowPuller(schema, flow, hosts);
        var views = new EntryViews(directory, access);
        resources = List.of(
                new EntryResource(directory, queries, logbook, new EntryHistory(access, ledger, directory), views),
                new ProductResource(directory, products, views),
                new ConfirmationResource(directory, queries, confirmations, views),
                new DayResource(directory, queries, logbook, views),
                new InboxResource(directory, inbox),
                new TaskFeedbackResource(directory, access, tasks));
    }

    public void listener(EntryListener newListener) {
        listener = newListener;
    }

    public void connect(DocumentSource source, String... capabilities) {
        hosts.addDocuments(source, Map.of(Host.ID, "office", Host.CAPABILITIES, capabilities));
    }

    public void connect(WorkQueue queue) {
        hosts.addQueue(queue, Map.of(Host.ID, "office"));
    }

    public void readInbox() {
        while (intake.turn() > 0) {
            Thread.onSpinWait();
        }
    }

    @SuppressWarnings("unchecked")
    private static ServiceReference<EntryListener> reference() {
        return (ServiceReference<EntryListener>) Proxy.newProxyInstance(
                Slice.class.getClassLoader(),
                new Class<?>[] {ServiceReference.class},
                (self, method, args) -> switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(self);
                    case "equals" -> self == args[0];
                    case "compareTo" -> 0;
                    default -> null;
                });
    }
}
