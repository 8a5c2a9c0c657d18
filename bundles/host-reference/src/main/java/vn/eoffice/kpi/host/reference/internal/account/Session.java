package vn.eoffice.kpi.host.reference.internal.account;

/**
 * A living session.
 *
 * @param key names the session without opening it
 * @param csrf the token every form of the session carries
 * @param mustChange whether the person has to choose a password of their own first
 */
public record Session(
        String key,
        String csrf,
        long personId,
        String login,
        String fullName,
        boolean administrator,
        boolean mustChange) {}
