package vn.eoffice.kpi.evaluation.internal.total;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.evaluation.internal.EvaluationSchema;

/** The sums of each person's days, kept up to date by every score. */
@Component(service = Totals.class)
public final class Totals {

    private final TotalMapper mapper;

    @Activate
    public Totals(@Reference EvaluationSchema schema) {
        mapper = schema.mapper(TotalMapper.class);
    }

    /** Adds in the present transaction; the amounts in the order of their names, so that two writers never wait for each other. */
    public void add(Contribution change) {
        if (change.isNothing()) {
            return;
        }
        mapper.add(change);
        new TreeMap<>(change.amounts())
                .forEach((name, amount) -> mapper.addAmount(change.person(), change.day(), name, amount));
    }

    /** The days that have confirmed entries, earliest first. */
    public List<DayTotal> days(PersonId person, LocalDate from, LocalDate to) {
        Map<LocalDate, Map<String, BigDecimal>> amounts = new HashMap<>();
        for (var row : mapper.amounts(person.value(), from, to)) {
            amounts.computeIfAbsent(row.day(), day -> new TreeMap<>()).put(row.name(), row.amount());
        }
        return mapper.days(person.value(), from, to).stream()
                .map(row -> DayTotal.of(row, amounts.getOrDefault(row.day(), Map.of())))
                .toList();
    }
}
