package vn.eoffice.kpi.catalogue.internal.readiness;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.Unit;

/**
 * Who lacks what.
 *
 * @param postTitle of the main post in the unit, null when the host knows of none
 */
public record Lack(Person person, Unit unit, @Nullable String postTitle, Set<Need> what) {}
