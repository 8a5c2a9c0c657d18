@NullMarked
package vn.eoffice.kpi.worklog.internal.confirm;

import org.jspecify.annotations.NullMarked;
