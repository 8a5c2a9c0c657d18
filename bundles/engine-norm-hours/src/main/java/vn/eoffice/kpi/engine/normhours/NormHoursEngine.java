package vn.eoffice.kpi.engine.normhours;

import org.osgi.service.component.annotations.Component;
import vn.eoffice.kpi.engine.api.InvalidRules;
import vn.eoffice.kpi.engine.api.KpiEngine;
import vn.eoffice.kpi.engine.api.KpiRules;
import vn.eoffice.kpi.engine.api.RuleNode;
import vn.eoffice.kpi.engine.api.RuleSet;
import vn.eoffice.kpi.engine.api.SchemaText;

/** Offers the engine under the id "norm-hours". */
@Component(property = KpiEngine.ID + "=norm-hours")
public final class NormHoursEngine implements KpiEngine {

    private static final String SCHEMA = "/rules/schema.json";

    @Override
    public KpiRules prepare(RuleSet rules) {
        var root = RuleNode.root(rules.parameters());
        var tables = TablesReader.read(root);
        if (!root.faults().isEmpty()) {
            throw new InvalidRules(root.faults());
        }
        return new NormHoursRules(tables);
    }

    @Override
    public String schema() {
        return SchemaText.of(getClass(), SCHEMA);
    }
}
