package vn.eoffice.kpi.catalogue.internal.sheet;

import java.io.IOException;
import vn.eoffice.kpi.catalogue.Fault;

/** The rest of the file cannot be read, for the reason that the fault tells. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    Unreadable(Fault fault) {
        super(fault.en());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
