package vn.eoffice.kpi.platform.rest.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One resource of a slice.
 *
 * @param path where it is served, "/worklog"
 * @param resource its class
 * @param description what the build of its bundle says about all resources of the bundle
 */
record ApiPart(String path, Class<?> resource, JsonNode description) {

    /** The slice that it belongs to, "worklog". */
    String slice() {
        return path.substring(1).replaceFirst("/.*", "");
    }
}
