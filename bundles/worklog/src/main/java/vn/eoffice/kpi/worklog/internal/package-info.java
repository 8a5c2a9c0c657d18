@NullMarked
package vn.eoffice.kpi.worklog.internal;

import org.jspecify.annotations.NullMarked;
