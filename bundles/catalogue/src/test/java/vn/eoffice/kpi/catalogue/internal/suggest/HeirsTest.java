package vn.eoffice.kpi.catalogue.internal.suggest;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.internal.suggest.Heirs.Heir;

class HeirsTest {

    @ParameterizedTest(name = "{1} with {0}: {2}")
    @CsvSource({
        "'',                              1, 1:1.00",
        "1>2:1,                           1, 1:1.00 2:1.00",
        "1>2:1,                           2, 2:1.00",
        "1>3:1 2>3:1,                     2, 2:1.00 3:1.00",
        "1>2:0.6 1>3:0.4,                 1, 1:1.00 2:0.60 3:0.40",
        "1>2:0.6 1>3:0.4 3>4:0.5,         1, 1:1.00 2:0.60 3:0.40 4:0.20",
        "1>2:0.6 1>3:0.4 2>4:1 3>4:1,     1, 1:1.00 2:0.60 3:0.40 4:1.00",
        "1>2:1 2>1:1,                     1, 1:1.00 2:1.00",
    })
    void whatIsKnownOfATaskIsKnownOfThoseThatTookOverItsWork(String successions, long task, String heirs) {
        var direct = Arrays.stream(successions.split(" "))
                .filter(text -> !text.isEmpty())
                .map(HeirsTest::heir)
                .toList();
        var shares = new TreeMap<>(new Heirs(direct).of(task))
                .entrySet().stream()
                        .map(entry -> String.format(Locale.ROOT, "%d:%.2f", entry.getKey(), entry.getValue()))
                        .collect(joining(" "));
        assertEquals(heirs, shares);
    }

    private static Heir heir(String text) {
        var parts = text.split("[>:]");
        return new Heir(Long.parseLong(parts[0]), Long.parseLong(parts[1]), new BigDecimal(parts[2]));
    }
}
