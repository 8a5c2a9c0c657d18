package vn.eoffice.kpi.catalogue.internal.column;

import java.util.List;
import vn.eoffice.kpi.platform.rest.Text;

/** What a sheet holds, a row being one of it; in the order in which each may name those before it. */
public enum Kind {
    SCOPE,
    POSITION,
    FRAMEWORK,
    DESCRIPTION,
    NORM,
    TASK,
    HOLDING;

    /** The sheet's name in a book. */
    public Text sheet() {
        return Reference.of(this).sheet();
    }

    /** In the order of a book. */
    public List<Column> columns() {
        return Reference.of(this).columns();
    }
}
