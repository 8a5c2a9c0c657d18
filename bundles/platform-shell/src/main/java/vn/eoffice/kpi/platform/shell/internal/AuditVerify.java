package vn.eoffice.kpi.platform.shell.internal;

import java.io.PrintStream;
import java.util.Objects;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.audit.Ledger;

@Service
@Command(
        scope = "kpi",
        name = "audit-verify",
        description = "Kiểm tra chuỗi băm của nhật ký / Walks the hash chain of the ledger")
public final class AuditVerify extends KpiCommand {

    @Reference(optional = true)
    @Nullable
    Ledger ledger;

    @Override
    void run(PrintStream out) {
        var ledger = present(this.ledger, "platform.audit");
        var result = ledger.verify();
        out.println("Mắt xích / links:       " + result.links());
        out.println("Chờ nối / waiting:      " + result.waiting());
        out.println("Băm cuối / head:        " + Objects.requireNonNullElse(result.head(), "-"));
        if (!result.intact()) {
            throw new IllegalStateException("Chuỗi đứt tại dòng %s / The chain is broken at row %<s: %s"
                    .formatted(result.brokenRow(), result.fault()));
        }
        out.println("Nhật ký nguyên vẹn / The ledger is intact");
    }
}
