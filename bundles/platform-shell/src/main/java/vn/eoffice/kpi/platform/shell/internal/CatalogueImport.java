package vn.eoffice.kpi.platform.shell.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.CatalogueImports;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.ImportOutcome;
import vn.eoffice.kpi.platform.rest.Problem;

@Service
@Command(
        scope = "kpi",
        name = "catalogue-import",
        description = "Nhập danh mục từ tệp .xlsx hoặc .csv / Brings the catalogue in from an .xlsx or .csv file")
public final class CatalogueImport extends KpiCommand {

    private static final int MOST_FAULTS = 50;

    @Reference(optional = true)
    @Nullable
    CatalogueImports imports;

    @Argument(
            index = 0,
            name = "file",
            description = "Tệp .xlsx hoặc .csv theo tham chiếu cột / Workbook as the column reference says",
            required = true)
    @Completion(FileCompleter.class)
    String file = "";

    @Argument(index = 1, name = "validFrom", description = "Ngày hiệu lực / First day, 2026-11-25", required = true)
    String validFrom = "";

    @Argument(index = 2, name = "decision", description = "Số quyết định / The decision", required = true)
    String decision = "";

    @Override
    void run(PrintStream out) {
        var imports = present(this.imports, "catalogue");
        var outcome = load(imports, Path.of(file));
        outcome.faults().stream().limit(MOST_FAULTS).forEach(fault -> out.println(line(fault)));
        if (!outcome.faults().isEmpty()) {
            throw Problem.of(
                    Problem.Kind.INVALID,
                    "shell.import.faulty",
                    "Chưa nhập gì: tệp có %d lỗi, hãy sửa như đã nêu."
                            .formatted(outcome.faults().size()),
                    "Nothing was imported: the file has %d faults, mend it as named."
                            .formatted(outcome.faults().size()));
        }
        outcome.totals()
                .forEach(total -> out.println("%s: %d mới, %d đổi, %d như cũ / %2$d new, %3$d changed, %4$d unchanged"
                        .formatted(total.kind(), total.added(), total.changed(), total.unchanged())));
    }

    private ImportOutcome load(CatalogueImports imports, Path path) {
        var name = String.valueOf(path.getFileName());
        try (var content = Files.newInputStream(path)) {
            return imports.load(name, content, day(validFrom), decision, actor());
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private static String line(Fault fault) {
        var place = fault.row() == 0 ? "" : "%s!%s%d".formatted(fault.sheet(), fault.column(), fault.row());
        var header = fault.header().isEmpty() ? "" : " " + fault.header();
        var value = fault.value().isEmpty() ? "" : " = " + fault.value();
        return "%s%s%s: %s / %s".formatted(place, header, value, fault.vi(), fault.en());
    }
}
