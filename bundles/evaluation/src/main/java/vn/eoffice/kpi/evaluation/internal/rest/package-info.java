/** The slice over HTTP. */
@NullMarked
package vn.eoffice.kpi.evaluation.internal.rest;

import org.jspecify.annotations.NullMarked;
