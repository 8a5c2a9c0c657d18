@NullMarked
package vn.eoffice.kpi.platform.database.internal;

import org.jspecify.annotations.NullMarked;
