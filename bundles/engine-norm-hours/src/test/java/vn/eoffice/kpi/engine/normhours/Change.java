package vn.eoffice.kpi.engine.normhours;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies of trees with one place changed. */
final class Change {

    private Change() {}

    static Object at(Object tree, List<String> path, Object value) {
        if (path.isEmpty()) {
            return value;
        }
        var rest = path.subList(1, path.size());
        if (tree instanceof List<?> list) {
            var copy = new ArrayList<Object>(list);
            int index = Integer.parseInt(path.get(0));
            copy.set(index, at(list.get(index), rest, value));
            return copy;
        }
        var copy = new LinkedHashMap<Object, Object>((Map<?, ?>) tree);
        copy.put(path.get(0), at(copy.get(path.get(0)), rest, value));
        return copy;
    }
}
