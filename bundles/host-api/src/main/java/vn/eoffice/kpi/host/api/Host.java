package vn.eoffice.kpi.host.api;

/** Service properties that every service of a host adapter carries. */
public final class Host {

    /** Identifies the host among all connected ones: 1 to 40 letters, digits or dashes; never changes. */
    public static final String ID = "kpi.host.id";

    /** What the host can say, as names of {@link Capability}; a gap is declared, never filled with a default. */
    public static final String CAPABILITIES = "kpi.host.capabilities";

    private Host() {}
}
