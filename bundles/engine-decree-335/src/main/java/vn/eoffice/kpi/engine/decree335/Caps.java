package vn.eoffice.kpi.engine.decree335;

import java.math.BigDecimal;
import java.util.List;
import vn.eoffice.kpi.engine.api.ClassRules.Cap;
import vn.eoffice.kpi.engine.api.ClassRules.DutyGroup;
import vn.eoffice.kpi.engine.decree335.Decree.ExcellentBase;

/** How many may be excellent: a part of those who are good, in each group of similar duties and together (Article 20(5)). */
final class Caps {

    private Caps() {}

    static Cap of(BigDecimal rate, List<DutyGroup> groups, ExcellentBase base) {
        var perGroup = groups.stream()
                .map(group -> most(rate, group.good(), group.candidates(), base))
                .toList();
        int good = groups.stream().mapToInt(DutyGroup::good).sum();
        int candidates = groups.stream().mapToInt(DutyGroup::candidates).sum();
        int together = most(rate, good, candidates, base);
        int allowed =
                Math.min(together, perGroup.stream().mapToInt(Integer::intValue).sum());
        return new Cap(perGroup, together, allowed, candidates - allowed);
    }

    private static int most(BigDecimal rate, int good, int candidates, ExcellentBase base) {
        int most = candidates;
        while (most > 0 && exceeds(most, rate, base == ExcellentBase.FINAL_GOOD ? good + candidates - most : good)) {
            most--;
        }
        return most;
    }

    private static boolean exceeds(int excellent, BigDecimal rate, int good) {
        return BigDecimal.valueOf(excellent).compareTo(rate.multiply(BigDecimal.valueOf(good))) > 0;
    }
}
