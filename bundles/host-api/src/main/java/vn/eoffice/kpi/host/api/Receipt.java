package vn.eoffice.kpi.host.api;

/** What became of an event that a host handed over. */
public enum Receipt {
    /** Stored, not yet read. */
    STORED,
    /** The same id with the same content was stored before. */
    KNOWN,
    /** The same id was stored before with another content: a person has to look, a retry does not help. */
    CONFLICT,
    /** Of a secret document: counted, nothing of it kept. */
    SECRET
}
