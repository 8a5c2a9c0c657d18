package vn.eoffice.kpi.platform.database.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void noPasswordIsTold() {
        assertEquals(
                "jdbc:postgresql://db.example/kpi, user kpi",
                settings("jdbc:postgresql://db.example/kpi?sslmode=require&password=hush", "kpi", 10, 15432)
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://db.example/kpi, kpi, 10, 15432, url",
        "jdbc:postgresql://db.example/kpi, '', 10, 15432, user",
        "'', postgres, 1, 15432, pool.size",
        "'', postgres, 501, 15432, pool.size",
        "'', postgres, 10, 70000, embedded.port",
    })
    void settingThatCannotWorkIsNamed(String url, String user, int poolSize, int port, String key) {
        var refused = assertThrows(IllegalArgumentException.class, () -> settings(url, user, poolSize, port));
        assertTrue(refused.getMessage().contains("setting " + key), refused.getMessage());
    }

    private static Settings settings(String url, String user, int poolSize, int port) {
        return new Settings(url, user, "hush", poolSize, Path.of("kpi-data"), port);
    }
}
