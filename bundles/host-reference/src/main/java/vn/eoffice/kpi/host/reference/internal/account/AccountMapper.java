package vn.eoffice.kpi.host.reference.internal.account;

import java.time.Instant;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

public interface AccountMapper {

    void put(
            @Param("personId") long personId,
            @Param("password") String password,
            @Param("administrator") boolean administrator,
            @Param("mustChange") boolean mustChange);

    @Nullable
    AccountState state(@Param("personId") long personId);

    int setAdministrator(@Param("personId") long personId, @Param("administrator") boolean administrator);

    boolean otherAdministrator(@Param("personId") long personId);

    @Nullable
    AccountRow account(@Param("personId") long personId);

    /** Counts an attempt before the password is looked at; nothing while the account is locked, unknown or inactive. */
    @Nullable
    AccountRow attempt(
            @Param("login") String login,
            @Param("now") Instant now,
            @Param("most") int most,
            @Param("lockedUntil") Instant lockedUntil);

    void succeeded(@Param("personId") long personId);

    void open(@Param("digest") String digest, @Param("personId") long personId, @Param("now") Instant now);

    @Nullable
    SessionRow session(
            @Param("digest") String digest,
            @Param("seenAfter") Instant seenAfter,
            @Param("openedAfter") Instant openedAfter);

    void seen(@Param("digest") String digest, @Param("now") Instant now);

    void close(@Param("digest") String digest);

    void closeOthers(@Param("personId") long personId, @Param("digest") String digest);

    void closeExpired(@Param("seenBefore") Instant seenBefore, @Param("openedBefore") Instant openedBefore);
}
