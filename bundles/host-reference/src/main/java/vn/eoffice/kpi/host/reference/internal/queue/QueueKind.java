package vn.eoffice.kpi.host.reference.internal.queue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The queues people know, with their addresses. */
public enum QueueKind {
    TODO("Chờ xử lý"),
    COLLABORATE("Phối hợp"),
    INFORMATION("Để biết"),
    CONFIRM("Chờ xác nhận"),
    FOLLOW("Theo dõi"),
    DONE("Đã xử lý");

    private final String label;

    QueueKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<QueueKind> at(String path) {
        return Arrays.stream(values()).filter(q -> q.path().equals(path)).findFirst();
    }
}
