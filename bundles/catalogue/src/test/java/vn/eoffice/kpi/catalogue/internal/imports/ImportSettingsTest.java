package vn.eoffice.kpi.catalogue.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.internal.sheet.Limits;

class ImportSettingsTest {

    private static ImportSettings settings(Map<String, Integer> given) {
        return new ImportSettings((ImportSettings.Config) Proxy.newProxyInstance(
                ImportSettings.class.getClassLoader(),
                new Class<?>[] {ImportSettings.Config.class},
                (proxy, method, args) ->
                        given.getOrDefault(method.getName().replace('_', '.'), (Integer) method.getDefaultValue())));
    }

    @Test
    void withoutAFileTheLimitsAreTheStandardOnes() {
        assertEquals(Limits.STANDARD, settings(Map.of()).limits());
        assertEquals(30, settings(Map.of()).waitingDays());
    }

    @Test
    void anAgencySetsItsOwn() {
        var limits = settings(Map.of("import.file.megabytes", 2_047, "import.rows", 1_000))
                .limits();

        assertEquals(2_047L << 20, limits.fileBytes());
        assertEquals(1_000, limits.rows());
        assertEquals(Limits.STANDARD.columns(), limits.columns());
    }

    @ParameterizedTest
    @CsvSource({
        "import.file.megabytes, 0",
        "import.unpacked.megabytes, 2048",
        "import.rows, 1000001",
        "import.columns, 20000",
        "import.cell.length, 32768",
        "import.faults, -1",
        "import.waiting.days, 0"
    })
    void whatCannotBeIsRefusedByItsKey(String key, int value) {
        var refused = assertThrows(IllegalArgumentException.class, () -> settings(Map.of(key, value)));

        assertTrue(refused.getMessage().startsWith(key + " (" + value + ")"), refused.getMessage());
    }
}
