package vn.eoffice.kpi.platform.database.internal;

import java.nio.file.Path;

/** The checked configuration. */
record Settings(String url, String user, String password, int poolSize, Path embeddedFolder, int embeddedPort) {

    Settings {
        require(
                url.isEmpty() || url.startsWith("jdbc:postgresql:"),
                "url",
                url,
                "start with jdbc:postgresql: or be empty");
        require(url.isEmpty() || !user.isBlank(), "user", user, "be given, since there is a url");
        require(poolSize >= 2 && poolSize <= 500, "pool.size", poolSize, "be from 2 to 500");
        require(embeddedPort > 0 && embeddedPort < 65_536, "embedded.port", embeddedPort, "be from 1 to 65535");
    }

    static Settings of(DatabaseOpener.Config config) {
        return new Settings(
                config.url().strip(),
                config.user(),
                config.password(),
                config.pool_size(),
                Path.of(config.embedded_folder()).toAbsolutePath().normalize(),
                config.embedded_port());
    }

    boolean isEmbedded() {
        return url.isEmpty();
    }

    /** Without the password, which some put into the url. */
    @Override
    public String toString() {
        return isEmbedded()
                ? embeddedFolder + ", port " + embeddedPort
                : url.replaceFirst("\\?.*", "") + ", user " + user;
    }

    private static void require(boolean fine, String key, Object value, String must) {
        if (!fine) {
            throw new IllegalArgumentException(
                    "The setting %s (%s) of %s must %s.".formatted(key, value, DatabaseOpener.PID, must));
        }
    }
}
