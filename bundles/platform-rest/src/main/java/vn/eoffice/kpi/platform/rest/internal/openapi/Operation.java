package vn.eoffice.kpi.platform.rest.internal.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import org.jspecify.annotations.Nullable;

/**
 * A method of a resource as HTTP sees it.
 *
 * @param verb lower-case, as OpenAPI writes it
 * @param path inside the resource's server, without patterns: "/entries/{id}"
 * @param silent whether it answers without a body
 */
record Operation(String verb, String path, boolean silent) {

    /** All operations of a resource class, always in the same order. */
    static List<Operation> of(Class<?> resource) {
        var operations = new ArrayList<Operation>();
        for (var method : resource.getMethods()) {
            Arrays.stream(method.getAnnotations())
                    .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                    .filter(verb -> verb != null)
                    .map(HttpMethod::value)
                    .forEach(verb -> operations.add(new Operation(
                            verb.toLowerCase(Locale.ROOT),
                            joined(resource.getAnnotation(Path.class), method.getAnnotation(Path.class)),
                            method.getReturnType() == void.class)));
        }
        operations.sort(Comparator.comparing(Operation::path).thenComparing(Operation::verb));
        return operations;
    }

    private static String joined(@Nullable Path resource, @Nullable Path method) {
        var path = "/" + (resource == null ? "" : resource.value()) + "/" + (method == null ? "" : method.value());
        return plain(path);
    }

    /** One slash between steps, none at the end, template variables without their patterns. */
    static String plain(String path) {
        var plain = path.replaceAll("\\{\\s*([^:}\\s]+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}")
                .replaceAll("/+", "/");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
