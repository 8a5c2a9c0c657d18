package vn.eoffice.kpi.platform.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Catalogue;

@Service
@Command(
        scope = "kpi",
        name = "tasks-import",
        description = "Nhập danh mục công việc từ tệp CSV / Brings catalogue tasks in from a CSV file")
public final class TasksImport extends KpiCommand {

    @Reference(optional = true)
    @Nullable
    Catalogue catalogue;

    @Argument(
            index = 0,
            name = "file",
            description = "Tệp CSV, UTF-8, dòng đầu là tên cột / CSV file, UTF-8, first line names the columns: "
                    + TaskFile.COLUMNS,
            required = true)
    @Completion(FileCompleter.class)
    String file = "";

    @Argument(index = 1, name = "validFrom", description = "Ngày hiệu lực / First day, 2026-11-25", required = true)
    String validFrom = "";

    @Override
    void run(PrintStream out) {
        var catalogue = present(this.catalogue, "catalogue");
        var tasks = TaskFile.read(content(file));
        var changed = catalogue.importTasks(tasks, day(validFrom), actor());
        out.println("Đọc %d công việc, %d mới hoặc đổi / %1$d tasks read, %2$d new or changed"
                .formatted(tasks.size(), changed));
    }
}
