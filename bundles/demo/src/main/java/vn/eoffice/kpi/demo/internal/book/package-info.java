/** The demo province's catalogue as workbooks, such as an organisation department keeps. */
@NullMarked
package vn.eoffice.kpi.demo.internal.book;

import org.jspecify.annotations.NullMarked;
