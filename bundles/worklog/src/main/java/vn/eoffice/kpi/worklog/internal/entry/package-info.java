@NullMarked
package vn.eoffice.kpi.worklog.internal.entry;

import org.jspecify.annotations.NullMarked;
