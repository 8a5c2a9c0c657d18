package vn.eoffice.kpi.catalogue.internal.suggest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Difference;
import vn.eoffice.kpi.catalogue.Task;

/** What tells two tasks apart when their names do not: each field in which they differ, as the screens name it. */
public final class Differences {

    private Differences() {}

    public static List<Difference> between(Task here, Task there) {
        var differences = new ArrayList<Difference>();
        add(differences, "normHours", norm(here), norm(there));
        add(differences, "complexity", text(here.complexity()), text(there.complexity()));
        add(differences, "coefficient", number(here.coefficient()), number(there.coefficient()));
        add(differences, "outputProduct", here.outputProduct(), there.outputProduct());
        add(differences, "detail", text(here.detail()), text(there.detail()));
        return differences;
    }

    private static void add(List<Difference> differences, String field, String here, String there) {
        if (!here.equals(there)) {
            differences.add(new Difference(field, here, there));
        }
    }

    private static String norm(Task task) {
        var hours = number(task.normHours());
        return hours.isEmpty() ? "" : "%s giờ/%s".formatted(hours, task.unit());
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String text(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
