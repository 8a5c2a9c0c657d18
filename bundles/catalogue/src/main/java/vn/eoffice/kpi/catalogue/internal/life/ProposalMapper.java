package vn.eoffice.kpi.catalogue.internal.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Json;

/** Proposals, their acts, and what became of tasks. */
public interface ProposalMapper {

    long insert(@Param("p") Proposal proposal, @Param("drafts") String drafts);

    default long add(Proposal proposal) {
        return insert(proposal, Json.text(proposal.wanted().drafts()));
    }

    /** @return 0 when somebody changed it meanwhile */
    int update(@Param("p") Proposal proposal, @Param("drafts") String drafts, @Param("seen") long seen);

    default boolean replaced(Proposal proposal, long seen) {
        return update(proposal, Json.text(proposal.wanted().drafts()), seen) > 0;
    }

    @Nullable
    ProposalRow proposal(long id);

    List<ProposalRow> ofProposer(@Param("person") long person, @Param("before") long before, @Param("limit") int limit);

    List<ProposalRow> inStates(
            @Param("states") List<String> states, @Param("before") long before, @Param("limit") int limit);

    void addAct(@Param("proposal") long proposal, @Param("act") ActRow act);

    List<ActRow> acts(long proposal);

    void addSuccession(
            @Param("from") long from,
            @Param("to") long to,
            @Param("kind") String kind,
            @Param("share") BigDecimal share,
            @Param("day") LocalDate day,
            @Param("proposal") long proposal);

    List<SuccessionRow> successions(long task);

    /** A kept succession. */
    record SuccessionRow(long fromTask, long toTask, String kind, BigDecimal share, LocalDate day) {}

    List<RoleRow> roles();

    @Nullable
    RoleRow role(long person);

    void putRole(RoleRow role);

    int removeRole(long person);

    /** Who keeps the catalogue; without a scope for the province. */
    record RoleRow(long personId, boolean appraiser, boolean approver, @Nullable String scope) {}
}
