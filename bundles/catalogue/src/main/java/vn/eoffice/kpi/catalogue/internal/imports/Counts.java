package vn.eoffice.kpi.catalogue.internal.imports;

import vn.eoffice.kpi.catalogue.internal.column.Kind;

/** What an import does to one kind. */
public record Counts(Kind kind, int added, int changed, int unchanged) {}
