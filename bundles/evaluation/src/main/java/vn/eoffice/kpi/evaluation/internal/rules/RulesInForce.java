package vn.eoffice.kpi.evaluation.internal.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.evaluation.internal.EvaluationSchema;

/** Which rules hold on which day. The database is asked each time, content is read once: a stored rule set never changes. */
@Component(service = RulesInForce.class)
public final class RulesInForce {

    /** A rule set in force, with the key of its row. */
    public record InForce(long id, RuleContent content) {}

    private final RuleSetMapper mapper;
    private final Map<Long, InForce> known = new ConcurrentHashMap<>();

    @Activate
    public RulesInForce(@Reference EvaluationSchema schema) {
        mapper = schema.mapper(RuleSetMapper.class);
    }

    public Optional<InForce> on(LocalDate day) {
        return Optional.ofNullable(mapper.inForce(day)).map(stored -> byId(stored.id()));
    }

    /** A stored rule set, in force or not. */
    public InForce byId(long id) {
        var content = known.get(id);
        return content != null ? content : known.computeIfAbsent(id, this::read);
    }

    private InForce read(long id) {
        var text = mapper.content(id);
        if (text == null) {
            throw new IllegalStateException("There is no rule set %d.".formatted(id));
        }
        return new InForce(id, RuleReader.read(text));
    }
}
