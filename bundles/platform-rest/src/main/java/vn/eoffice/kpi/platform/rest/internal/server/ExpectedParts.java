package vn.eoffice.kpi.platform.rest.internal.server;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The slices that a complete installation has.
 *
 * @param paths the paths that are expected, "/worklog"
 * @param present the paths that are served now
 */
record ExpectedParts(List<String> paths, Supplier<Set<String>> present) {

    List<String> missing() {
        var served = present.get();
        return paths.stream()
                .filter(path -> served.stream().noneMatch(other -> within(other, path)))
                .toList();
    }

    /** Whether an address belongs to a part that is expected and not here. */
    boolean awaited(String address) {
        return missing().stream().anyMatch(path -> within(address, path));
    }

    private static boolean within(String address, String path) {
        return address.equals(path) || address.startsWith(path + "/");
    }
}
