package vn.eoffice.kpi.evaluation.internal.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.evaluation.internal.rules.RulesInForce;
import vn.eoffice.kpi.evaluation.internal.total.Months;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.worklog.QualityGrade;

/** Shows people their own totals, and leaders those of the people they lead. */
@Component(service = TotalDesk.class)
public final class TotalDesk {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Months months;
    private final RulesInForce rules;
    private final Directory directory;
    private final Clock clock;

    @Activate
    public TotalDesk(@Reference Months months, @Reference RulesInForce rules, @Reference Directory directory) {
        this(months, rules, directory, Clock.system(ZONE));
    }

    TotalDesk(Months months, RulesInForce rules, Directory directory, Clock clock) {
        this.months = months;
        this.rules = rules;
        this.directory = directory;
        this.clock = clock;
    }

    DayView day(Caller caller, LocalDate day, @Nullable Long person) {
        return DayView.of(months.day(whose(caller, person, KnownYears.check(day)), day));
    }

    MonthView month(Caller caller, String text, @Nullable Long person) {
        var month = KnownYears.month(text);
        var today = LocalDate.now(clock);
        var end = month.atEndOfMonth();
        return MonthView.of(months.month(whose(caller, person, end.isAfter(today) ? today : end), month));
    }

    List<GradeView> grades(@Nullable LocalDate day) {
        var inForce = rules.on(day == null ? LocalDate.now(clock) : KnownYears.check(day));
        return Arrays.stream(QualityGrade.values())
                .map(grade -> GradeView.of(
                        grade,
                        inForce.flatMap(found -> found.content().gradeFactor(grade.name()))
                                .orElse(null)))
                .toList();
    }

    private PersonId whose(Caller caller, @Nullable Long person, LocalDate day) {
        var me = directory.require(caller).id();
        if (person == null || person == me.value()) {
            return me;
        }
        var other = new PersonId(person);
        if (!directory.leads(me, other, day)) {
            throw Problem.field(
                    Problem.Kind.DENIED,
                    "evaluation.totals.denied",
                    "person",
                    person,
                    "Bạn chỉ xem được tổng điểm của mình và của người mình phụ trách.",
                    "You may see your own totals and those of the people you lead.");
        }
        return other;
    }
}
