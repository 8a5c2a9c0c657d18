package vn.eoffice.kpi.catalogue.internal.suggest;

import java.util.List;

/** What was confirmed before. */
public interface UsageMapper {

    void insert(UsageRow usage);

    /** Forgets all but the latest of a person. */
    void trim(long person, int keep);

    List<UsageRow> ofPerson(long person, int limit);

    List<UsageRow> ofUnit(long unit, int limit);

    List<UsageRow> latest(int limit);

    List<Heirs.Heir> heirs();
}
