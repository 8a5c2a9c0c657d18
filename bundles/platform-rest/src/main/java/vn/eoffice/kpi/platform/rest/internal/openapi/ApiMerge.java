package vn.eoffice.kpi.platform.rest.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.eoffice.kpi.platform.rest.internal.idempotency.BodyReader;
import vn.eoffice.kpi.platform.rest.internal.session.CsrfProtection;

/**
 * Makes one OpenAPI description of the slices' own: addresses are completed, names made unique by their slice, and what the
 * server demands of every request (token, key) or may answer (problems) is added.
 */
final class ApiMerge {

    private static final String REFERENCE = "$ref";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String SCHEMA = "schema";
    private static final String JSON = "application/json";
    private static final String ANY = "*/*";

    private final ObjectNode whole;

    ApiMerge(JsonNode base) {
        whole = base.deepCopy();
    }

    ObjectNode merge(List<ApiPart> parts) {
        for (var part : parts) {
            schemas(part);
            for (var operation : Operation.of(part.resource())) {
                add(part, operation);
            }
        }
        return whole;
    }

    private void schemas(ApiPart part) {
        var all = (ObjectNode) whole.withObject("/components/schemas");
        part.description()
                .path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> all.set(part.slice() + "." + schema.getKey(), renamed(part, schema.getValue())));
    }

    private void add(ApiPart part, Operation operation) {
        var paths = part.description().path("paths").properties();
        for (var path : paths) {
            if (Operation.plain(path.getKey()).equals(operation.path())
                    && path.getValue().has(operation.verb())) {
                var described = (ObjectNode) renamed(part, path.getValue().get(operation.verb()));
                complete(described, part, operation);
                var address = Operation.plain(part.path() + operation.path());
                ((ObjectNode) whole.withObject("/paths"))
                        .withObjectProperty(address)
                        .set(operation.verb(), described);
            }
        }
    }

    private static void complete(ObjectNode operation, ApiPart part, Operation of) {
        operation.put(
                "operationId",
                part.slice() + "." + operation.path("operationId").asText(of.verb()));
        operation.putArray("tags").add(part.slice());
        if (of.verb().equals("get")) {
            operation.remove("requestBody");
        } else {
            demand(operation, CsrfProtection.HEADER, "csrfToken");
        }
        if (of.verb().equals("post")) {
            demand(operation, BodyReader.HEADER, "idempotencyKey");
        }
        var responses = operation.withObjectProperty("responses");
        var given = responses.get("default");
        if (of.silent()) {
            responses.removeAll().putObject("204").put("description", "OK");
        } else if (given != null && responses.size() == 1) {
            responses.set("2XX", answer(given));
        }
        responses.putObject("default").put(REFERENCE, "#/components/responses/problem");
    }

    private static void demand(ObjectNode operation, String header, String parameter) {
        ArrayNode parameters = operation.withArrayProperty("parameters");
        for (var known : parameters) {
            if (header.equalsIgnoreCase(known.path("name").asText())) {
                return;
            }
        }
        parameters.addObject().put(REFERENCE, "#/components/parameters/" + parameter);
    }

    /** The build names no media type where a resource's class does, and no schema for a file. */
    private static JsonNode answer(JsonNode response) {
        if (response.get("content") instanceof ObjectNode types) {
            if (types.size() == 1 && types.path(ANY).has(SCHEMA)) {
                types.set(JSON, types.remove(ANY));
            }
            types.properties().stream()
                    .filter(type ->
                            !type.getKey().equals(JSON) && !type.getValue().has(SCHEMA))
                    .forEach(type -> ((ObjectNode) type.getValue())
                            .putObject(SCHEMA)
                            .put("type", "string")
                            .put("format", "binary"));
        }
        if (response instanceof ObjectNode object) {
            object.put("description", "OK");
        }
        return response;
    }

    /** A copy in which every reference to a schema bears the slice's name. */
    private static JsonNode renamed(ApiPart part, JsonNode node) {
        var copy = node.deepCopy();
        rename(part, copy);
        return copy;
    }

    private static void rename(ApiPart part, JsonNode node) {
        if (node instanceof ObjectNode object && object.path(REFERENCE).asText().startsWith(SCHEMAS)) {
            var name = object.path(REFERENCE).asText().substring(SCHEMAS.length());
            object.put(REFERENCE, SCHEMAS + part.slice() + "." + name);
        }
        node.forEach(child -> rename(part, child));
    }
}
