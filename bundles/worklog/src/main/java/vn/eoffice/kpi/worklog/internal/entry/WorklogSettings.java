package vn.eoffice.kpi.worklog.internal.entry;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an agency may set: PID {@code vn.eoffice.kpi.worklog}. */
@Component(service = WorklogSettings.class, configurationPid = "vn.eoffice.kpi.worklog")
@Designate(ocd = WorklogSettings.Config.class)
public final class WorklogSettings {

    private static final int LARGEST_FILE = 100 * 1024 * 1024;
    private static final int LONGEST_WINDOW = 366;

    @ObjectClassDefinition(name = "eoffice-kpi work log")
    public @interface Config {

        @AttributeDefinition(description = "How many days back work may be logged by hand; 0 to 366.")
        int backdating_days() default 7;

        @AttributeDefinition(description = "Largest file that may be attached, in bytes; up to 104857600.")
        int max_file_bytes() default 10_485_760;

        @AttributeDefinition(description = "Kinds of file that may be attached.")
        String file_types() default "pdf,docx,xlsx,pptx,odt,ods,png,jpeg,txt";
    }

    private final int backdatingDays;
    private final int maxFileBytes;
    private final Set<FileType> fileTypes;

    @Activate
    public WorklogSettings(Config config) {
        this(config.backdating_days(), config.max_file_bytes(), types(config.file_types()));
    }

    public WorklogSettings(int backdatingDays, int maxFileBytes, Set<FileType> fileTypes) {
        if (backdatingDays < 0 || backdatingDays > LONGEST_WINDOW) {
            throw new IllegalArgumentException(
                    "backdating.days (%d) must be 0 to %d.".formatted(backdatingDays, LONGEST_WINDOW));
        }
        if (maxFileBytes < 1 || maxFileBytes > LARGEST_FILE) {
            throw new IllegalArgumentException(
                    "max.file.bytes (%d) must be 1 to %d.".formatted(maxFileBytes, LARGEST_FILE));
        }
        this.backdatingDays = backdatingDays;
        this.maxFileBytes = maxFileBytes;
        this.fileTypes = Set.copyOf(fileTypes);
    }

    int backdatingDays() {
        return backdatingDays;
    }

    int maxFileBytes() {
        return maxFileBytes;
    }

    Set<FileType> fileTypes() {
        return fileTypes;
    }

    private static Set<FileType> types(String list) {
        var types = EnumSet.noneOf(FileType.class);
        Arrays.stream(list.split("[,\\s]+")).filter(name -> !name.isBlank()).forEach(name -> {
            try {
                types.add(FileType.valueOf(name.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "file.types names (%s); known are %s.".formatted(name, Arrays.toString(FileType.values())), e);
            }
        });
        return types;
    }
}
