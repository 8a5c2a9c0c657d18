@NullMarked
package vn.eoffice.kpi.testhost;

import org.jspecify.annotations.NullMarked;
