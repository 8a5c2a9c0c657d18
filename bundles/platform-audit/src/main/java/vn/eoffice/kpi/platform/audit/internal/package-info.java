@NullMarked
package vn.eoffice.kpi.platform.audit.internal;

import org.jspecify.annotations.NullMarked;
