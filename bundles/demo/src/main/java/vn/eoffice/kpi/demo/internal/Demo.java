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
import vn.eoffice.kpi.catalogue.CatalogueImports;
import vn.eoffice.kpi.directory.DirectorySync;
import vn.eoffice.kpi.evaluation.RuleSets;
import vn.eoffice.kpi.host.reference.Office;
import vn.eoffice.kpi.platform.database.Database;

/** Sets the demo province up once, in an office where nobody works yet. */
@Component(service = Demo.class, immediate = true)
public final class Demo {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private final Office office;
    private final SetUp setUp;
    private final Database database;
    private final ServiceReference<HttpServiceRuntime> web;
    private final Clock clock;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread worker = new Thread(this::work, "kpi-demo");

    @Activate
    public Demo(
            @Reference Office office,
            @Reference DirectorySync directory,
            @Reference CatalogueImports imports,
            @Reference RuleSets rules,
            @Reference Database database,
            @Reference ServiceReference<HttpServiceRuntime> web) {
        this.office = office;
        this.database = database;
        this.web = web;
        this.clock = Clock.systemUTC();
        this.setUp = new SetUp(office, directory, imports, rules, database, clock);
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
        if (!setUp.run(province)) {
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
}
