package vn.eoffice.kpi.host.api;

/** What a host declares it can say. What is not declared is "not assessable, because the host does not say it". */
public enum Capability {
    PUSH,
    PULL,
    CHANGE_LOG,
    STEP_EVENTS,
    ACTOR,
    ASSIGNEE,
    DUE_DATE,
    UNIT_TREE,
    POSTS_HISTORY,
    DELEGATION,
    ABSENCE,
    RECALL,
    QUEUE
}
