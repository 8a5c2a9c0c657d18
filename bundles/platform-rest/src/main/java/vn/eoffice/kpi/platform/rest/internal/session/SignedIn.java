package vn.eoffice.kpi.platform.rest.internal.session;

import vn.eoffice.kpi.host.api.Caller;

/** A caller, and where their host signs people in. */
public record SignedIn(Caller caller, String signInPath) {}
