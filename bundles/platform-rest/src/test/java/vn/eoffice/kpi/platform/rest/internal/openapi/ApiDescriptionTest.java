package vn.eoffice.kpi.platform.rest.internal.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.RestResource;

class ApiDescriptionTest {

    /** As the build writes it: one file for all resources of a bundle, addresses without their slice. */
    private static final String BUILT =
            """
            {"openapi": "3.0.1", "paths": {
              "/things": {
                "get": {"operationId": "list", "responses": {"default": {"description": "default response",
                  "content": {"*/*": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}},
                "post": {"operationId": "add", "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                  "responses": {"201": {"description": "made"}}}},
              "/things/{id}": {
                "put": {"operationId": "change", "parameters": [{"name": "If-Match", "in": "header"}, {"name": "X-CSRF-Token", "in": "header"}],
                  "responses": {"default": {"description": "default response"}}},
                "delete": {"operationId": "remove", "responses": {"default": {"description": "default response"}}}},
              "/things/{id}/content": {
                "get": {"operationId": "content", "responses": {"default": {"description": "default response", "content": {"*/*": {}}}}}},
              "/": {"get": {"operationId": "root", "responses": {"default": {"description": "default response"}}}},
              "/nobody": {"get": {"operationId": "nobody", "responses": {}}}
            }, "components": {"schemas": {
              "Thing": {"type": "object", "properties": {"parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}}}},
              "Part": {"type": "object"}}}}
            """;

    @javax.ws.rs.Path("/things")
    public static final class Things implements RestResource {

        @GET
        public List<String> list() {
            return List.of();
        }

        @POST
        public String add() {
            return "";
        }

        @GET
        @javax.ws.rs.Path("{id}/content")
        public Response content() {
            return Response.ok().build();
        }

        @PUT
        @javax.ws.rs.Path("{id: [0-9]{1,9}}")
        public void change() {}

        @DELETE
        @javax.ws.rs.Path("/{id}/")
        public void remove() {}
    }

    @javax.ws.rs.Path("/")
    public static final class Root implements RestResource {

        @GET
        public void root() {}
    }

    @TempDir
    private Path folder;

    private final List<ServiceReference<RestResource>> services = new ArrayList<>();
    private final ApiDescription description = new ApiDescription(context());
    private URL built;

    @BeforeEach
    void build() throws IOException {
        built = Files.writeString(folder.resolve("openapi.json"), BUILT).toUri().toURL();
    }

    @Test
    void addressesAreTrueAndOnlyWhatIsServedIsDescribed() throws IOException {
        add(1, "/stock", new Things(), built);
        add(2, "/root", new Root(), built);

        var whole = whole();

        assertEquals("/kpi/api/v1", whole.at("/servers/0/url").asText());
        assertEquals(
                List.of("/ready", "/root", "/stock/things", "/stock/things/{id}", "/stock/things/{id}/content"),
                names(whole.get("paths")));
        assertEquals(List.of("delete", "put"), names(whole.at("/paths/~1stock~1things~1{id}")));
        assertEquals(
                "stock.list", whole.at("/paths/~1stock~1things/get/operationId").asText());
        assertEquals("stock", whole.at("/paths/~1stock~1things/get/tags/0").asText());
    }

    @Test
    void sameNamesOfTwoSlicesStayApart() throws IOException {
        add(1, "/stock", new Things(), built);
        add(2, "/shop", new Things(), built);

        var schemas = whole().at("/components/schemas");

        assertTrue(schemas.has("stock.Thing") && schemas.has("shop.Thing") && schemas.has("Problem"));
        assertEquals(
                "#/components/schemas/shop.Part",
                schemas.at("/shop.Thing/properties/parts/items/$ref").asText());
        assertFalse(whole().toString().contains("\"#/components/schemas/Thing\""));
    }

    @Test
    void whatTheServerDemandsIsToldWhereItIsDemanded() throws IOException {
        add(1, "/stock", new Things(), built);
        var paths = whole().get("paths");

        assertEquals(List.of(), parameters(paths.at("/~1stock~1things/get")));
        assertEquals(List.of("csrfToken", "idempotencyKey"), parameters(paths.at("/~1stock~1things/post")));
        assertEquals(List.of("If-Match", "X-CSRF-Token"), parameters(paths.at("/~1stock~1things~1{id}/put")));
        assertEquals(List.of("csrfToken"), parameters(paths.at("/~1stock~1things~1{id}/delete")));
    }

    @Test
    void answersAreJsonOrProblems() throws IOException {
        add(1, "/stock", new Things(), built);
        var paths = whole().get("paths");

        assertEquals(
                "#/components/schemas/stock.Thing",
                paths.at("/~1stock~1things/get/responses/2XX/content/application~1json/schema/$ref")
                        .asText());
        assertEquals(List.of("201", "default"), names(paths.at("/~1stock~1things/post/responses")));
        assertEquals(
                "#/components/responses/problem",
                paths.at("/~1stock~1things/post/responses/default/$ref").asText());
        assertEquals(
                "binary",
                paths.at("/~1stock~1things~1{id}~1content/get/responses/2XX/content/*~1*/schema/format")
                        .asText());
        assertEquals(List.of("204", "default"), names(paths.at("/~1stock~1things~1{id}/delete/responses")));
    }

    @Test
    void descriptionFollowsComingAndGoing() throws IOException {
        add(1, "/stock", new Things(), built);
        var first = description.json();
        assertSame(first, description.json());

        services.clear();
        add(2, "/root", new Root(), built);

        assertNotSame(first, description.json());
        assertEquals(List.of("/ready", "/root"), names(whole().get("paths")));
    }

    @Test
    void bundleWithoutDescriptionIsLeftOut() throws IOException {
        add(1, "/stock", new Things(), null);
        var broken =
                Files.writeString(folder.resolve("broken.json"), "{").toUri().toURL();
        add(2, "/shop", new Things(), broken);

        assertEquals(List.of("/ready"), names(whole().get("paths")));
    }

    @ParameterizedTest
    @CsvSource({
        "//a//b/, /a/b",
        "/, /",
        "/a/{id: \\d+}, /a/{id}",
        "'/a/{ id : [0-9]{4} }/b', /a/{id}/b",
        "/{x}/{y:.*}, /{x}/{y}"
    })
    void templatesLoseTheirPatterns(String path, String plain) {
        assertEquals(plain, Operation.plain(path));
    }

    private JsonNode whole() throws IOException {
        return Json.mapper().readTree(description.json());
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> parameters(JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(parameter -> parameter
                        .path("name")
                        .asText(parameter.path("$ref").asText().replaceFirst(".*/", "")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void add(long id, String path, RestResource resource, URL file) {
        var bundle = fake(Bundle.class, Map.of("getBundleId", id), file);
        services.add(fake(
                ServiceReference.class,
                Map.of("getBundle", bundle, RestResource.PATH, path, "service.id", id, "service", resource),
                null));
    }

    private BundleContext context() {
        return (BundleContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BundleContext.class}, (proxy, method, arguments) -> {
                    return switch (method.getName()) {
                        case "getServiceReferences" -> List.copyOf(services);
                        case "getService" -> ((ServiceReference<?>) arguments[0]).getProperty("service");
                        case "ungetService" -> true;
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    private static <T> T fake(Class<T> type, Map<String, Object> answers, URL file) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    return switch (method.getName()) {
                        case "getProperty" -> answers.get(arguments[0]);
                        case "getEntry" -> file;
                        default -> answers.get(method.getName());
                    };
                }));
    }
}
