package vn.eoffice.kpi.platform.rest.internal.idempotency;

/**
 * What makes two requests the same.
 *
 * @param caller host and person
 * @param key the caller's own name for the act
 * @param digest SHA-256 of method, address and body
 */
record RequestKey(String caller, String key, byte[] digest) {}
