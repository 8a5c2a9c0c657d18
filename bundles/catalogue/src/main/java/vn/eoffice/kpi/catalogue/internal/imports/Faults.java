package vn.eoffice.kpi.catalogue.internal.imports;

import java.util.function.Consumer;
import vn.eoffice.kpi.catalogue.Fault;

/** Counts faults and keeps the first ones. */
final class Faults implements Consumer<Fault> {

    private final ImportMapper mapper;
    private final long id;
    private final int most;
    private int count;

    Faults(ImportMapper mapper, long id, int most) {
        this.mapper = mapper;
        this.id = id;
        this.most = most;
    }

    @Override
    public void accept(Fault fault) {
        count++;
        if (count <= most) {
            mapper.addFault(id, count, fault);
        }
    }

    int count() {
        return count;
    }

    /** How many are kept. */
    int most() {
        return most;
    }
}
