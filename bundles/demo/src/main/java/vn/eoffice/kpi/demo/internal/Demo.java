package vn.eoffice.kpi.demo.internal;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.runtime.HttpServiceRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.catalogue.Catalogue;
import vn.eoffice.kpi.catalogue.CatalogueImports;
import vn.eoffice.kpi.evaluation.RuleSets;
import vn.eoffice.kpi.host.reference.Office;
import vn.eoffice.kpi.platform.database.Database;

/** Sets the demo province up once, in an office where nobody works yet. */
@Component(service = Demo.class, immediate = true)
public final class Demo {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final String ACTOR = "system:demo";
    private static final LocalDate IN_FORCE = LocalDate.of(2025, 7, 1);

    private final Office office;
    private final Catalogue catalogue;
    private final CatalogueImports imports;
    private final RuleSets rules;
    private final Database database;
    private final ServiceReference<HttpServiceRuntime> web;
    private final Clock clock;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread worker = new Thread(this::work, "kpi-demo");

    @Activate
    public Demo(
            @Reference Office office,
            @Reference Catalogue catalogue,
            @Reference CatalogueImports imports,
            @Reference RuleSets rules,
            @Reference Database database,
            @Reference ServiceReference<HttpServiceRuntime> web) {
        this(office, catalogue, imports, rules, database, web, Clock.systemUTC());
    }

    Demo(
            Office office,
            Catalogue catalogue,
            CatalogueImports imports,
            RuleSets rules,
            Database database,
            ServiceReference<HttpServiceRuntime> web,
            Clock clock) {
        this.office = office;
        this.catalogue = catalogue;
        this.imports = imports;
        this.rules = rules;
        this.database = database;
        this.web = web;
        this.clock = clock;
    }

    @Activate
    void start() {
        worker.start();
    }

    @Deactivate
    void stop() throws InterruptedException {
        closed.countDown();
        worker.join(Duration.ofMinutes(1).toMillis());
        office.signInNotice(List.of());
    }

    /** Tries again while something under it is not ready, for instance a database that goes away for a moment. */
    private void work() {
        try {
            while (!closed.await(0, SECONDS)) {
                try {
                    run();
                    return;
                } catch (RuntimeException e) {
                    LOG.info("The demo province is not ready yet, next try in 5 s: {}", e.toString());
                    LOG.debug("Reason", e);
                }
                if (closed.await(5, SECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() throws InterruptedException {
        var province = database.schema("demo", Demo.class, ProvinceMapper.class).mapper(ProvinceMapper.class);
        if (!setUp(province)) {
            LOG.warn("People who are not of the demo work in this office: no demo data is added");
            return;
        }
        office.signInNotice(Staff.hints());
        if (!province.hasWorked()) {
            new WorkWeek(this::server, LocalDate.now(clock.withZone(OfficeDays.ZONE)), closed).play();
            province.worked(Instant.now(clock));
        }
        LOG.info("The demo province is ready");
    }

    private URI server() {
        var endpoint = web.getProperty("osgi.http.endpoint");
        var first = endpoint instanceof String[] several ? several[0] : String.valueOf(endpoint);
        return URI.create(first.replace("//0.0.0.0", "//127.0.0.1"));
    }

    /**
     * Sets up an empty office once. The office comes last and in one transaction with the mark that it is done.
     *
     * @return false when the office belongs to somebody else
     */
    boolean setUp(ProvinceMapper province) {
        if (province.isSetUp()) {
            return true;
        }
        if (!office.isEmpty()) {
            return false;
        }
        int tasks = catalogue.importTasks(CatalogueSeed.tasks(), IN_FORCE, ACTOR);
        var start = clock.instant();
        for (var book : CatalogueBooks.all()) {
            var outcome = imports.load(book.name(), book.content(), IN_FORCE, "Dữ liệu mẫu", ACTOR);
            if (!outcome.faults().isEmpty()) {
                throw new IllegalStateException("%s has faults: %s"
                        .formatted(book.name(), outcome.faults().subList(0, 1)));
            }
        }
        LOG.info("The demo province's positions and descriptions took {}", Duration.between(start, clock.instant()));
        rules.put(Table.text("rules.json"), IN_FORCE, ACTOR);
        database.transaction(() -> {
            var days = new OfficeDays(clock);
            var staff = Staff.create(office, days);
            new Registers(office, staff, days).fill();
            province.setUp(Instant.now(clock));
        });
        LOG.info("The demo province has {} tasks, 60 people, documents of past years and of these days", tasks);
        return true;
    }
}
