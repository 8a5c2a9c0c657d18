package vn.eoffice.kpi.demo.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.catalogue.CatalogueImports;
import vn.eoffice.kpi.demo.internal.book.Book;
import vn.eoffice.kpi.demo.internal.book.Province;
import vn.eoffice.kpi.directory.DirectorySync;
import vn.eoffice.kpi.evaluation.RuleSets;
import vn.eoffice.kpi.host.reference.Office;
import vn.eoffice.kpi.platform.database.Database;

/**
 * Sets up an empty office once: its units and people, the catalogue that names them, then the documents whose work the catalogue
 * knows. Each step is done as a whole and marked, so that an interrupted set-up goes on where it was.
 */
final class SetUp {

    private static final Logger LOG = LoggerFactory.getLogger(SetUp.class);
    private static final String ACTOR = "system:demo";
    private static final String DECISION = "Dữ liệu mẫu";
    private static final LocalDate IN_FORCE = LocalDate.of(2025, 7, 1);

    private final Office office;
    private final DirectorySync directory;
    private final CatalogueImports imports;
    private final RuleSets rules;
    private final Database database;
    private final Clock clock;

    SetUp(
            Office office,
            DirectorySync directory,
            CatalogueImports imports,
            RuleSets rules,
            Database database,
            Clock clock) {
        this.office = office;
        this.directory = directory;
        this.imports = imports;
        this.rules = rules;
        this.database = database;
        this.clock = clock;
    }

    /**
     * @return false when the office belongs to somebody else
     */
    boolean run(ProvinceMapper province) {
        if (!province.isSetUp()) {
            if (!office.isEmpty()) {
                return false;
            }
            database.transaction(() -> people(province));
        }
        if (!province.hasCatalogue()) {
            catalogue(province);
        }
        if (!province.hasDocuments()) {
            database.transaction(() -> documents(province));
        }
        return true;
    }

    private void people(ProvinceMapper province) {
        Staff.create(office, new OfficeDays(clock)).members().forEach(province::addMember);
        province.setUp(Instant.now(clock));
    }

    private void catalogue(ProvinceMapper province) {
        directory.synchronise();
        new Province(1).books().forEach(this::load);
        rules.put(Table.text("rules.json"), IN_FORCE, ACTOR);
        province.catalogue(Instant.now(clock));
    }

    private void load(Book book) {
        var start = clock.instant();
        var out = new ByteArrayOutputStream();
        book.write(out);
        var outcome = imports.load(book.name(), new ByteArrayInputStream(out.toByteArray()), IN_FORCE, DECISION, ACTOR);
        if (!outcome.faults().isEmpty()) {
            throw new IllegalStateException(
                    "%s has faults: %s".formatted(book.name(), outcome.faults().get(0)));
        }
        LOG.info(
                "{}: {} new, {} unchanged, in {}",
                book.name(),
                outcome.added(),
                outcome.unchanged(),
                Duration.between(start, clock.instant()));
    }

    private void documents(ProvinceMapper province) {
        var staff = Staff.of(province.members());
        new Registers(office, staff, new OfficeDays(clock)).fill();
        province.documents(Instant.now(clock));
    }
}
