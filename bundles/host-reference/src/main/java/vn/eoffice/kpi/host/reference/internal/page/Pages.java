package vn.eoffice.kpi.host.reference.internal.page;

/** The pages of one feature. */
public interface Pages {

    void route(Routes routes);
}
