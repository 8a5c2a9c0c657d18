package vn.eoffice.kpi.engine.normhours;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.RuleNode;

/** Reads bands of days: from 1 on, without gap or overlap, the last one open. */
final class BandsReader {

    private static final int MOST_DAYS = 10_000;
    private static final int UNKNOWN = -1;

    private BandsReader() {}

    static List<Band> read(RuleNode list, String leastRate, String mostRate) {
        var bands = new ArrayList<Band>();
        var elements = list.elements();
        int next = 1;
        for (int i = 0; i < elements.size(); i++) {
            var element = elements.get(i);
            var band = band(element, leastRate, mostRate, i == elements.size() - 1);
            if (band != null) {
                follows(element.at("from"), band.from(), next);
                bands.add(band);
            }
            next = band == null || band.to() == null ? UNKNOWN : band.to() + 1;
        }
        if (list.isList() && elements.isEmpty()) {
            list.fault("trống; cần ít nhất một khoảng ngày", "empty; it needs at least one band");
        }
        return bands;
    }

    private static @Nullable Band band(RuleNode node, String leastRate, String mostRate, boolean last) {
        int before = node.faults().size();
        node.keys(Set.of("from", "to", "rate"));
        int from = node.at("from").whole(1, MOST_DAYS);
        BigDecimal rate = node.at("rate").decimal(leastRate, mostRate);
        var to = node.at("to");
        boolean open = to.isThere() && to.isNull();
        Integer end = open ? null : Integer.valueOf(to.whole(1, MOST_DAYS));
        if (node.faults().size() > before) {
            return null;
        }
        if (end != null && end < from) {
            to.fault(end + " nhỏ hơn from " + from, end + " lies before from " + from);
        }
        if (open != last) {
            to.fault(
                    last ? "khoảng cuối phải để mở: null" : "chỉ khoảng cuối được để mở",
                    last ? "the last band must be open: null" : "only the last band may be open");
        }
        return Band.of(from, end, rate, node.path());
    }

    private static void follows(RuleNode node, int from, int next) {
        if (next == UNKNOWN) {
            return;
        }
        if (from > next) {
            node.fault(
                    "%d để trống các ngày từ %d: cần %d".formatted(from, next, next),
                    "%d leaves a gap from day %d: it must be %d".formatted(from, next, next));
        }
        if (from < next) {
            node.fault(
                    "%d chồng lên khoảng trước: cần %d".formatted(from, next),
                    "%d overlaps the band before: it must be %d".formatted(from, next));
        }
    }
}
