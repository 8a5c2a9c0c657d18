package vn.eoffice.kpi.platform.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.directory.DirectorySync;

@Service
@Command(
        scope = "kpi",
        name = "directory-sync",
        description = "Đồng bộ danh bạ từ văn phòng điện tử ngay / Brings the hosts' directory in now")
public final class DirectorySynchronise extends KpiCommand {

    @Reference(optional = true)
    @Nullable
    DirectorySync directory;

    @Override
    void run(PrintStream out) {
        var directory = present(this.directory, "directory");
        out.println("%d đơn vị, người, vị trí, ngày nghỉ mới hoặc đổi / units, persons, posts, absences new or changed"
                .formatted(directory.synchronise()));
    }
}
