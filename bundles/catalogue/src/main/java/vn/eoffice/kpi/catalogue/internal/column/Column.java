package vn.eoffice.kpi.catalogue.internal.column;

import vn.eoffice.kpi.platform.rest.Text;

/**
 * A column of a sheet.
 *
 * @param field its name in programs
 * @param header what stands above it
 * @param example a value that it may hold
 * @param meaning how it is filled in
 */
public record Column(String field, Text header, boolean required, String example, Text meaning) {}
