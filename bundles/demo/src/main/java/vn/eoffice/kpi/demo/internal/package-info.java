@NullMarked
package vn.eoffice.kpi.demo.internal;

import org.jspecify.annotations.NullMarked;
