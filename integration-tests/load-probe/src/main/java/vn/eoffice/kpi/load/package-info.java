@NullMarked
package vn.eoffice.kpi.load;

import org.jspecify.annotations.NullMarked;
