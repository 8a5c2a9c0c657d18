package vn.eoffice.kpi.platform.audit.internal;

import org.jspecify.annotations.Nullable;

/**
 * The end of the chain.
 *
 * @param act the row that it is, null while the chain is empty
 */
record Head(long link, @Nullable Long act, byte[] hash) {}
