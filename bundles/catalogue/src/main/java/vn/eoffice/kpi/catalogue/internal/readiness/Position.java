package vn.eoffice.kpi.catalogue.internal.readiness;

import org.jspecify.annotations.Nullable;

/** @param group nhóm vị trí, by which frameworks are found */
public record Position(long id, String code, String name, @Nullable String group) {}
