@NullMarked
package vn.eoffice.kpi.worklog.internal.rest;

import org.jspecify.annotations.NullMarked;
