package vn.eoffice.kpi.platform.rest.internal.server;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

@ObjectClassDefinition(name = "KPI REST server")
public @interface Config {

    @AttributeDefinition(description = "Longest request body in bytes; longer ones are answered 413.")
    long body_limit_bytes() default 25L * 1024 * 1024;

    @AttributeDefinition(description = "Paths of the slices without which the plugin is not ready.")
    String[] expected_paths() default {"/session", "/audit", "/directory", "/catalogue", "/worklog", "/evaluation"};
}
