package vn.eoffice.kpi.catalogue.internal.life;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.directory.UnitId;

/** Whose a task is: who decides on changes of it and answers what people say about it. */
public sealed interface Owner {

    /** The province's. */
    enum Province implements Owner {
        PROVINCE
    }

    /** An agency's own work, kept by its head. */
    record Agency(UnitId unit) implements Owner {}

    /** That of a scope, kept by whoever has a role for it. */
    record Scope(String code) implements Owner {}

    /**
     * Group C is the agency's own, the rest the province's or a scope's.
     *
     * @param agency that of the scope, without one that of whoever speaks of the task; null for a scope of several agencies
     */
    static Owner of(TaskGroup group, @Nullable String scope, @Nullable UnitId agency) {
        if (group == TaskGroup.C && agency != null) {
            return new Agency(agency);
        }
        return scope == null ? Province.PROVINCE : new Scope(scope);
    }

    /** Of several tasks at once: whose they all are, else the province's. */
    static Owner common(Collection<Owner> owners) {
        return owners.stream().distinct().count() == 1 ? owners.iterator().next() : Province.PROVINCE;
    }

    /** The agency's unit, null for the others. */
    default @Nullable Long agencyId() {
        return this instanceof Agency agency ? Long.valueOf(agency.unit().value()) : null;
    }

    /** The scope's code, null for the others. */
    default @Nullable String scopeCode() {
        return this instanceof Scope scope ? scope.code() : null;
    }

    /** As it was told by the two above. */
    static Owner stored(@Nullable Long agencyId, @Nullable String scope) {
        if (agencyId != null) {
            return new Agency(new UnitId(agencyId));
        }
        return scope == null ? Province.PROVINCE : new Scope(scope);
    }
}
