package vn.eoffice.kpi.directory.internal.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers that this node remembers while the directory's revision stays the same. The revision is asked for at most every two
 * seconds, so a change made by another node is seen within that time; one of this node at once.
 */
public final class Memory {

    private static final Duration TRUST = Duration.ofSeconds(2);
    private static final int MOST_ANSWERS = 50_000;

    private record Generation(long revision, Instant checked, Map<Object, Object> answers) {}

    private final LongSupplier revision;
    private final Clock clock;
    private volatile @Nullable Generation generation;

    public Memory(LongSupplier revision, Clock clock) {
        this.revision = revision;
        this.clock = clock;
    }

    /** The answer to a question; an empty one is not kept, since what is unknown may arrive at any moment. */
    public <T> Optional<T> recall(Record question, Supplier<Optional<T>> search) {
        var answers = answers();
        @SuppressWarnings("unchecked")
        var known = (T) answers.get(question);
        if (known != null) {
            return Optional.of(known);
        }
        var found = search.get();
        found.ifPresent(answer -> answers.put(question, answer));
        return found;
    }

    /** Whether this was not noted before under the present revision; notes it. */
    public boolean firstTime(Record question) {
        return answers().putIfAbsent(question, true) == null;
    }

    /** Waits for a look at the revision that may have seen it before the change. */
    public synchronized void forget() {
        generation = null;
    }

    private Map<Object, Object> answers() {
        var present = generation;
        return present != null && isTrusted(present) ? present.answers() : look();
    }

    private synchronized Map<Object, Object> look() {
        var present = generation;
        if (present != null && isTrusted(present)) {
            return present.answers();
        }
        var now = clock.instant();
        var number = revision.getAsLong();
        var kept = present != null
                        && present.revision() == number
                        && present.answers().size() < MOST_ANSWERS
                ? present.answers()
                : new ConcurrentHashMap<>();
        generation = new Generation(number, now, kept);
        return kept;
    }

    private boolean isTrusted(Generation present) {
        return Duration.between(present.checked(), clock.instant()).abs().compareTo(TRUST) < 0;
    }
}
