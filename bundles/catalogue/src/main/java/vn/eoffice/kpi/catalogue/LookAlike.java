package vn.eoffice.kpi.catalogue;

import java.util.List;

/** A task that is easily taken for another, with what tells them apart. */
public record LookAlike(Task task, List<Difference> differences) {

    public LookAlike {
        differences = List.copyOf(differences);
    }
}
