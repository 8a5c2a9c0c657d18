package vn.eoffice.kpi.host.api;

/** Chủ trì (exactly one), phối hợp (many), để biết (no credit). */
public enum FlowRole {
    LEAD,
    COLLABORATOR,
    FOR_INFORMATION
}
