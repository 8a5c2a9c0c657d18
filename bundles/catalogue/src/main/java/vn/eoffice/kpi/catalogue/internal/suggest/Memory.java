package vn.eoffice.kpi.catalogue.internal.suggest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What leaders confirmed: a person's own work as it is now, that of the unit and of others as it was within the last minute. */
final class Memory {

    private static final int OWN = 300;
    private static final int UNIT = 500;
    private static final int OTHERS = 2_000;
    private static final Duration TRUST = Duration.ofMinutes(1);
    private static final int MOST_UNITS = 500;
    private static final long EVERYONE = 0;

    private record Latest(Instant read, List<UsageRow> usages) {}

    private final UsageMapper mapper;
    private final Clock clock;
    private final Map<Long, Latest> latest = new ConcurrentHashMap<>();

    Memory(UsageMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Each piece of work once. */
    List<UsageRow> of(long person, @Nullable Long unit) {
        var own = mapper.ofPerson(person, OWN);
        var units = unit == null ? List.<UsageRow>of() : latest(unit, () -> mapper.ofUnit(unit, UNIT));
        var others = latest(EVERYONE, () -> mapper.latest(OTHERS)).stream()
                .filter(usage -> unit == null || !unit.equals(usage.unitId()));
        return Stream.concat(
                        own.stream(), Stream.concat(units.stream(), others).filter(usage -> usage.personId() != person))
                .toList();
    }

    private List<UsageRow> latest(long unit, Supplier<List<UsageRow>> read) {
        var now = clock.instant();
        var present = latest.get(unit);
        if (present == null || Duration.between(present.read(), now).abs().compareTo(TRUST) >= 0) {
            if (latest.size() > MOST_UNITS) {
                latest.clear();
            }
            present = new Latest(now, read.get());
            latest.put(unit, present);
        }
        return present.usages();
    }
}
