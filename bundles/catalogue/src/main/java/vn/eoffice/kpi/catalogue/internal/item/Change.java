package vn.eoffice.kpi.catalogue.internal.item;

import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Text;

/**
 * One field in which two versions differ.
 *
 * @param before null when it was not configured
 * @param after null when it is not configured any more
 */
public record Change(String field, Text label, @Nullable String before, @Nullable String after) {}
