package vn.eoffice.kpi.engine.api;

import java.util.List;
import java.util.stream.Collectors;

/** A rule set cannot be used; names every fault at once, so that one round mends them all. */
public final class InvalidRules extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleFault> faults;

    /**
     * @throws IllegalArgumentException if there is no fault
     */
    public InvalidRules(List<RuleFault> faults) {
        super(faults.stream()
                .map(fault -> fault.path() + ": " + fault.message().en())
                .collect(Collectors.joining("\n", "The rule set cannot be used:\n", "")));
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("Invalid rules have at least one fault.");
        }
        this.faults = List.copyOf(faults);
    }

    public List<RuleFault> faults() {
        return faults;
    }
}
