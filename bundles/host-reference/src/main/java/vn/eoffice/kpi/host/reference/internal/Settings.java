package vn.eoffice.kpi.host.reference.internal;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The office's configuration, checked once. */
@Component(service = Settings.class, configurationPid = Settings.PID)
public final class Settings {

    static final String PID = "vn.eoffice.kpi.host.reference";

    /** Keys of {@code etc/vn.eoffice.kpi.host.reference.cfg}. */
    public @interface Config {
        /** A session ends after so many minutes without a request. */
        int idle_minutes() default 30;

        /** A session ends after so many hours in any case. */
        int session_hours() default 12;

        /** The largest file that is taken. */
        int file_megabytes() default 20;
    }

    private final Duration idle;
    private final Duration session;
    private final int fileBytes;

    @Activate
    public Settings(Config config) {
        this(config.idle_minutes(), config.session_hours(), config.file_megabytes());
    }

    public Settings(int idleMinutes, int sessionHours, int fileMegabytes) {
        this.idle = Duration.ofMinutes(within("idle.minutes", idleMinutes, 1, 720));
        this.session = Duration.ofHours(within("session.hours", sessionHours, 1, 24));
        this.fileBytes = within("file.megabytes", fileMegabytes, 1, 100) << 20;
    }

    public Duration idle() {
        return idle;
    }

    public Duration session() {
        return session;
    }

    public int fileBytes() {
        return fileBytes;
    }

    private static int within(String key, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The setting %s (%d) must be between %d and %d.".formatted(key, value, least, most));
        }
        return value;
    }
}
