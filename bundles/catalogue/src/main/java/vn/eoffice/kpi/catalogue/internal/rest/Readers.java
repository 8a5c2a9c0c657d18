package vn.eoffice.kpi.catalogue.internal.rest;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.Problem;

/** Who may read: the staff, and administrators, who need not be staff. */
@Component(service = Readers.class)
public final class Readers {

    private final Directory directory;

    @Activate
    public Readers(@Reference Directory directory) {
        this.directory = directory;
    }

    /**
     * @throws Problem (denied)
     */
    void require(Caller caller) {
        if (!caller.administrator()) {
            directory.require(caller);
        }
    }
}
