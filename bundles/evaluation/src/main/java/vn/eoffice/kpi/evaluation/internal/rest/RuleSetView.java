package vn.eoffice.kpi.evaluation.internal.rest;

import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.evaluation.internal.rules.RulesInForce.InForce;

/** The rules behind a figure. */
public record RuleSetView(String id, String version, String hash, boolean example, @Nullable String notice) {

    static @Nullable RuleSetView of(@Nullable InForce rules) {
        if (rules == null) {
            return null;
        }
        var content = rules.content();
        return new RuleSetView(content.id(), content.version(), content.hash(), content.example(), content.notice());
    }
}
