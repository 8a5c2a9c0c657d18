package vn.eoffice.kpi.catalogue.internal.imports;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import vn.eoffice.kpi.catalogue.internal.sheet.Limits;

/** How much may be imported at once and how long a file waits for its clerk: PID {@code vn.eoffice.kpi.catalogue}. */
@Component(service = ImportSettings.class, configurationPid = "vn.eoffice.kpi.catalogue")
@Designate(ocd = ImportSettings.Config.class)
public final class ImportSettings {

    private static final int MEGABYTE = 1 << 20;
    private static final int LONGEST_WAIT = 3_650;

    @ObjectClassDefinition(name = "eoffice-kpi catalogue")
    public @interface Config {

        @AttributeDefinition(description = "Largest file, in megabytes; 1 to 2047. Uploads have at most 100 anyway.")
        int import_file_megabytes() default 128;

        @AttributeDefinition(description = "Most that a workbook may unpack to, in megabytes; 1 to 2047.")
        int import_unpacked_megabytes() default 512;

        @AttributeDefinition(description = "Most rows of all sheets of a file; 1 to 1000000.")
        int import_rows() default 200_000;

        @AttributeDefinition(description = "Most columns of a sheet; 1 to 16384.")
        int import_columns() default 256;

        @AttributeDefinition(description = "Most characters of a cell; 1 to 32767, as in Excel.")
        int import_cell_length() default 32_767;

        @AttributeDefinition(description = "Faults of a file after which its reading stops; 1 to 10000.")
        int import_faults() default 1_000;

        @AttributeDefinition(description = "Days that a file waits before it is given up; 1 to 3650.")
        int import_waiting_days() default 30;
    }

    private final Limits limits;
    private final int waitingDays;

    @Activate
    public ImportSettings(Config config) {
        this(
                new Limits(
                        (long) within("import.file.megabytes", config.import_file_megabytes(), 2_047) * MEGABYTE,
                        (long) within("import.unpacked.megabytes", config.import_unpacked_megabytes(), 2_047)
                                * MEGABYTE,
                        within("import.rows", config.import_rows(), 1_000_000),
                        within("import.columns", config.import_columns(), 16_384),
                        within("import.cell.length", config.import_cell_length(), Limits.STANDARD.cellLength()),
                        within("import.faults", config.import_faults(), 10_000)),
                within("import.waiting.days", config.import_waiting_days(), LONGEST_WAIT));
    }

    public ImportSettings(Limits limits, int waitingDays) {
        this.limits = limits;
        this.waitingDays = waitingDays;
    }

    Limits limits() {
        return limits;
    }

    int waitingDays() {
        return waitingDays;
    }

    private static int within(String key, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("%s (%d) must be 1 to %d.".formatted(key, value, most));
        }
        return value;
    }
}
