package vn.eoffice.kpi.worklog.internal;

import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.platform.database.Database;

/** Wakes the background work of this node once there is something committed for it; other nodes find it by looking. */
@Component(service = Bell.class)
public final class Bell {

    private final Database database;
    private final CopyOnWriteArrayList<Loop> loops = new CopyOnWriteArrayList<>();

    @Activate
    public Bell(@Reference WorklogSchema schema) {
        this.database = schema.database();
    }

    public void ringAfterCommit() {
        database.afterCommit(() -> loops.forEach(Loop::wake));
    }

    public void add(Loop loop) {
        loops.add(loop);
    }

    public void remove(Loop loop) {
        loops.remove(loop);
    }
}
