package vn.eoffice.kpi.platform.database;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a mapper's method whose write may wait for the end of the transaction, where it reaches the database in one round trip
 * with the others and the commit. It is made earlier when the same schema is called again, so that a slice always reads what it
 * wrote. Nobody learns how many rows it touched; its failure fails the commit. For methods without a result; their arguments
 * must not change afterwards.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AtCommit {}
