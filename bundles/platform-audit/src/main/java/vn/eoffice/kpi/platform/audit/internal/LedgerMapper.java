package vn.eoffice.kpi.platform.audit.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.database.AtCommit;

interface LedgerMapper {

    @AtCommit
    void insert(@Param("at") Instant at, @Param("act") Act act);

    List<ActRow> ofObject(@Param("objectType") String objectType, @Param("objectId") String objectId);

    /** The next rows to seal behind the settled ones, in the order of their making as far as they are committed. */
    List<WaitingRow> waiting(@Param("settled") long settled, @Param("limit") int limit);

    long countWaiting();

    Head head();

    Settling settling();

    /** Settles the marked row and marks the newest one. */
    int settle();

    /** Chains the rows on from {@code link}. */
    int seal(@Param("link") long link, @Param("ids") List<Long> ids, @Param("hashes") List<String> hashes);

    int moveHead(@Param("from") Head from, @Param("to") Head to);

    /** Null when there are no more. */
    @Nullable
    Page pageAfter(@Param("link") long link, @Param("last") long last, @Param("limit") int limit);

    /** The end of the chain and, read in the same moment, a row that claims a place behind it. */
    List<Head> headAndBeyond();
}
