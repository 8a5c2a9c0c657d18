package vn.eoffice.kpi.directory.internal.who;

import org.jspecify.annotations.Nullable;

/** Someone who was looked for, with the main post of the day; both its parts are null where there is none. */
public record FoundPerson(long id, String fullName, @Nullable String title, @Nullable String unitName) {}
