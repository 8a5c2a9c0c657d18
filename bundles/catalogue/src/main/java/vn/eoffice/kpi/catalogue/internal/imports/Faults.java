package vn.eoffice.kpi.catalogue.internal.imports;

import java.util.function.Consumer;
import vn.eoffice.kpi.catalogue.Fault;

/** Counts faults and keeps the first ones. */
final class Faults implements Consumer<Fault> {

    static final int KEPT = 1_000;

    private final ImportMapper mapper;
    private final long id;
    private int count;

    Faults(ImportMapper mapper, long id) {
        this.mapper = mapper;
        this.id = id;
    }

    @Override
    public void accept(Fault fault) {
        count++;
        if (count <= KEPT) {
            mapper.addFault(id, count, fault);
        }
    }

    int count() {
        return count;
    }
}
