package vn.eoffice.kpi.platform.shell.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Problem;

/** A command whose refusals are told in both languages, with every field and the way out. */
abstract class KpiCommand implements Action {

    @Reference
    Session session;

    @Override
    public final @Nullable Object execute() throws Exception {
        try {
            run(session.getConsole());
            return null;
        } catch (Problem problem) {
            throw new IllegalArgumentException(ProblemText.of(problem), problem);
        }
    }

    abstract void run(PrintStream out) throws Exception;

    /** The console's user, as the ledger names them. */
    final String actor() {
        return "console:" + Objects.requireNonNullElse(session.get("USER"), "karaf");
    }

    /** A service that the command needs; Karaf hides all commands of a bundle while one demanded service is away. */
    static <T> T present(@Nullable T service, String slice) {
        if (service == null) {
            throw Problem.of(
                    Problem.Kind.UNAVAILABLE,
                    "shell.service.missing",
                    "Bundle vn.eoffice.kpi.%s chưa sẵn sàng: hãy xem bundle:diag và GET /kpi/api/v1/ready."
                            .formatted(slice),
                    "The bundle vn.eoffice.kpi.%s is not ready: see bundle:diag and GET /kpi/api/v1/ready."
                            .formatted(slice));
        }
        return service;
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Problem.field(
                    Problem.Kind.INVALID,
                    "shell.day.malformed",
                    "validFrom",
                    text,
                    "Ngày phải viết dạng 2026-11-25.",
                    "The day must look like 2026-11-25.");
        }
    }

    static String content(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    static Problem unreadable(String file) {
        return Problem.field(
                Problem.Kind.INVALID,
                "shell.file.unreadable",
                "file",
                file,
                "Không đọc được tệp: hãy kiểm tra đường dẫn, quyền đọc và mã hoá UTF-8.",
                "The file cannot be read: check its path, its permissions and that it is UTF-8.");
    }
}
