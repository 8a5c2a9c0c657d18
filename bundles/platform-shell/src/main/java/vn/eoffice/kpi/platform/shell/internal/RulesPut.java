package vn.eoffice.kpi.platform.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.evaluation.RuleSets;

@Service
@Command(
        scope = "kpi",
        name = "rules-put",
        description = "Cho một bộ quy tắc có hiệu lực từ một ngày / Puts a rule set in force from a day on")
public final class RulesPut extends KpiCommand {

    @Reference(optional = true)
    @Nullable
    RuleSets rules;

    @Argument(
            index = 0,
            name = "file",
            description = "Tệp JSON của bộ quy tắc / JSON file of the rule set",
            required = true)
    @Completion(FileCompleter.class)
    String file = "";

    @Argument(index = 1, name = "validFrom", description = "Ngày hiệu lực / First day, 2026-11-25", required = true)
    String validFrom = "";

    @Override
    void run(PrintStream out) {
        var rules = present(this.rules, "evaluation");
        rules.put(content(file), day(validFrom), actor());
        out.println("Bộ quy tắc có hiệu lực từ %s / The rule set is in force from %<s".formatted(validFrom));
    }
}
