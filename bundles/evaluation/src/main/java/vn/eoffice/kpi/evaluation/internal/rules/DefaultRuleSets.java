package vn.eoffice.kpi.evaluation.internal.rules;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.engine.api.InvalidRules;
import vn.eoffice.kpi.evaluation.RuleSets;
import vn.eoffice.kpi.evaluation.internal.Bell;
import vn.eoffice.kpi.evaluation.internal.EvaluationSchema;
import vn.eoffice.kpi.evaluation.internal.engine.EngineFailed;
import vn.eoffice.kpi.evaluation.internal.engine.Engines;
import vn.eoffice.kpi.evaluation.internal.score.ScoreMapper;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.Text;

/** Puts rule sets in force; what had to wait for rules is taken up at once. */
@Component(service = RuleSets.class)
public final class DefaultRuleSets implements RuleSets {

    private final EvaluationSchema schema;
    private final RuleSetMapper mapper;
    private final ScoreMapper scores;
    private final Engines engines;
    private final Ledger ledger;
    private final Bell bell;
    private final Clock clock;

    @Activate
    public DefaultRuleSets(
            @Reference EvaluationSchema schema,
            @Reference Engines engines,
            @Reference Ledger ledger,
            @Reference Bell bell) {
        this(schema, engines, ledger, bell, Clock.systemUTC());
    }

    DefaultRuleSets(EvaluationSchema schema, Engines engines, Ledger ledger, Bell bell, Clock clock) {
        this.schema = schema;
        this.mapper = schema.mapper(RuleSetMapper.class);
        this.scores = schema.mapper(ScoreMapper.class);
        this.engines = engines;
        this.ledger = ledger;
        this.bell = bell;
        this.clock = clock;
    }

    @Override
    public void put(String json, LocalDate validFrom, String actor) {
        var rules = RuleReader.read(json);
        check(rules);
        schema.database().transaction(() -> putInForce(rules, validFrom, actor));
    }

    /** While the engine is away nobody can check: then the entries wait and say why. */
    private void check(RuleContent rules) {
        var engine = engines.find(rules.engine());
        if (engine.isEmpty()) {
            return;
        }
        try {
            engine.get().check(rules);
        } catch (InvalidRules refused) {
            throw RuleReader.refusal(refused.faults().stream()
                    .map(fault -> new FieldFault(
                            fault.path(),
                            null,
                            Text.of(fault.message().vi(), fault.message().en())))
                    .toList());
        } catch (EngineFailed e) {
            throw Problem.field(
                    Problem.Kind.UNAVAILABLE,
                    "evaluation.engine.failed",
                    "engine",
                    rules.engine(),
                    "Bộ máy tính điểm “%s” gặp lỗi khi kiểm tra bộ quy tắc: hãy thử lại, hoặc cài lại bộ máy."
                            .formatted(rules.engine()),
                    "The engine “%s” failed while it checked the rules: try again, or install the engine anew."
                            .formatted(rules.engine()));
        }
    }

    private void putInForce(RuleContent rules, LocalDate validFrom, String actor) {
        mapper.lock();
        var before = mapper.inForce(validFrom);
        if (before != null && before.hash().equals(rules.hash())) {
            return;
        }
        var now = clock.instant();
        mapper.putInForce(validFrom, stored(rules, now, actor), now, actor);
        ledger.record(Act.of(actor, "rules.put", "rule-set", rules.id())
                .changing(
                        before == null ? null : Json.text(Map.of("hash", before.hash())),
                        Json.text(Map.of(
                                "version", rules.version(),
                                "engine", rules.engine(),
                                "hash", rules.hash(),
                                "validFrom", validFrom))));
        scores.hurry(now); // first rows of scores, then sums: the order in which every score takes them
        scores.reopenWithoutRules(validFrom, now);
        schema.database().afterCommit(bell::ring);
    }

    private long stored(RuleContent rules, Instant now, String actor) {
        var same = mapper.byHash(rules.hash());
        if (same != null) {
            return same.id();
        }
        if (mapper.byName(rules.id(), rules.version()) != null) {
            throw Problem.field(
                    Problem.Kind.CONFLICT,
                    "evaluation.rules.version-taken",
                    "version",
                    rules.version(),
                    "Bộ quy tắc “%s” đã có phiên bản “%s” với nội dung khác: hãy đặt số phiên bản mới."
                            .formatted(rules.id(), rules.version()),
                    "The rule set “%s” has a version “%s” with other content: give it a new version."
                            .formatted(rules.id(), rules.version()));
        }
        return mapper.insert(rules, now, actor);
    }
}
