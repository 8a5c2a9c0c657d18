package vn.eoffice.kpi.host.api;

/**
 * Who is calling. Rights come from the plugin's directory, except administration, which the host grants.
 *
 * @param host the {@link Host#ID} of the host that vouches for the caller
 * @param sessionKey names the session without opening it (a digest); anti-forgery tokens are bound to it
 * @param administrator whether the host lets this person administer
 */
public record Caller(String host, PersonKey person, String displayName, String sessionKey, boolean administrator) {}
