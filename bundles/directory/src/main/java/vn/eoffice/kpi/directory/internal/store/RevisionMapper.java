package vn.eoffice.kpi.directory.internal.store;

/** The number that rises with every change of the directory. */
interface RevisionMapper {

    long number();

    void raise();
}
