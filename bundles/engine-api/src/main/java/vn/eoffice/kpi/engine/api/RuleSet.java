package vn.eoffice.kpi.engine.api;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Rules as data, as an administrator put them. Immutable, thread-safe. */
@ProviderType
public interface RuleSet {

    /** Name of the rule set through its versions. */
    String id();

    String version();

    /**
     * The whole content as a tree of unmodifiable {@code Map<String, Object>}, unmodifiable {@code List<Object>}, {@code String},
     * {@code BigDecimal}, {@code Boolean} and null, as in JSON; every number is an exact {@code BigDecimal}. {@code id},
     * {@code version}, {@code engine}, {@code example} and {@code notice} belong to the plugin and stand in it as well; all
     * other keys are the engine's own. The order of keys has no meaning.
     */
    Map<String, Object> parameters();
}
