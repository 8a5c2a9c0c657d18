package vn.eoffice.kpi.platform.rest.internal.server;

import java.util.List;
import java.util.Set;

/** The paths of the slices that a complete installation has, "/worklog". */
record ExpectedParts(List<String> paths) {

    ExpectedParts {
        paths = List.copyOf(paths);
    }

    List<String> missing(Set<String> served) {
        return paths.stream()
                .filter(path -> served.stream().noneMatch(other -> within(other, path)))
                .toList();
    }

    boolean expects(String address) {
        return paths.stream().anyMatch(path -> within(address, path));
    }

    static boolean within(String address, String path) {
        return address.equals(path) || address.startsWith(path + "/");
    }
}
