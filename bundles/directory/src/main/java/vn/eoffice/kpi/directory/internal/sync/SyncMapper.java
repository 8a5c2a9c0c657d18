package vn.eoffice.kpi.directory.internal.sync;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.HostAbsence;
import vn.eoffice.kpi.host.api.HostPerson;

/** Writes what hosts tell. Inserts and upserts answer how many rows they changed. */
public interface SyncMapper {

    @Nullable
    String cursor(String host);

    void moveCursor(String host, String cursor);

    int putPerson(String host, HostPerson person);

    int putAbsence(String host, HostAbsence absence);

    List<KnownUnit> units(String host, List<String> keys);

    long insertUnit(String host, String key);

    void insertUnitState(long unitId, LocalDate since, LocalDate heard, UnitState state);

    void updateUnitState(long stateId, UnitState state);

    void closeUnitState(long stateId, LocalDate until);

    List<KnownPost> posts(String host, List<String> keys);

    long insertPost(String host, String key, LocalDate from, @Nullable LocalDate to);

    void movePost(long postId, LocalDate from, @Nullable LocalDate to);

    void insertPostState(long postId, LocalDate since, LocalDate heard, PostState state);

    void updatePostState(long stateId, PostState state);

    void closePostState(long stateId, LocalDate until);
}
