package vn.eoffice.kpi.platform.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.RequestView;
import vn.eoffice.kpi.host.api.SignIn;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.internal.idempotency.RestDatabase;
import vn.eoffice.kpi.platform.rest.internal.server.RestServer;
import vn.eoffice.kpi.platform.rest.internal.server.RestServers;
import vn.eoffice.kpi.platform.rest.internal.session.SignIns;

/**
 * The real REST server on a local port, for the tests of resources. It must be registered after its database:
 *
 * <pre>{@code
 * @RegisterExtension @Order(1) static final TestDatabase db = new TestDatabase();
 * @RegisterExtension @Order(2) static final TestRest rest = new TestRest(db);
 * ...
 * rest.serve("/worklog", resource);
 * var answer = rest.as(caller).post("/worklog/entries", """ {"title": "…"} """);
 * }</pre>
 *
 * A slice's pom needs this test-jar and {@code jetty-servlet}, {@code cxf-rt-frontend-jaxrs}, {@code jackson-jaxrs-json-provider},
 * {@code hibernate-validator} in test scope.
 */
public final class TestRest implements BeforeAllCallback, AfterAllCallback {

    private static final String COOKIE = "test-session";

    private final TestDatabase database;
    private final long limit;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Caller> sessions = new ConcurrentHashMap<>();
    private final SignIns signIns = new SignIns();
    private Server jetty;
    private RestServer server;
    private RestDatabase rest;

    public TestRest(TestDatabase database) {
        this(database, 25L * 1024 * 1024);
    }

    public TestRest(TestDatabase database, long limit) {
        this.database = database;
        this.limit = limit;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Bus bus = BusFactory.newInstance().createBus();
        var servlet = new CXFNonSpringServlet();
        servlet.setBus(bus);
        var holder = new ServletHolder(servlet);
        holder.setInitParameter("hide-service-list-page", "true");
        var handler = new ServletContextHandler();
        handler.addServlet(holder, "/kpi/api/*");
        jetty = new Server(new InetSocketAddress("127.0.0.1", 0));
        var graceful = new StatisticsHandler();
        graceful.setHandler(handler);
        jetty.setHandler(graceful);
        jetty.setStopTimeout(5_000);
        jetty.start();
        signIns.addSignIn(new TestSignIn());
        server = RestServers.start(bus, limit, new String[] {"/expected"}, signIns, null);
        rest = new RestDatabase(database.database());
        server.setDatabase(rest);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        RestServers.stop(server);
        jetty.stop();
    }

    public void serve(String path, RestResource resource) {
        server.addResource(resource, Map.of(RestResource.PATH, path));
        RestServers.settle(server);
    }

    public void remove(RestResource resource) {
        server.removeResource(resource);
        RestServers.settle(server);
    }

    /** Requests in a person's name; their session lives until {@link #end}. */
    public Client as(Caller caller) {
        sessions.put(caller.sessionKey(), caller);
        return new Client(caller.sessionKey(), rest.csrfTokens().token(caller));
    }

    /** Requests of nobody. */
    public Client anonymous() {
        return new Client("none", "none");
    }

    public void end(Caller caller) {
        sessions.remove(caller.sessionKey());
    }

    RestServer server() {
        return server;
    }

    RestDatabase rest() {
        return rest;
    }

    SignIns signIns() {
        return signIns;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + jetty.getURI().getPort() + "/kpi/api" + path);
    }

    /** An answer; the body is null when there is none, a text node when it is no JSON. */
    public record Answer(int status, HttpResponse<byte[]> raw, JsonNode body) {

        public String header(String name) {
            return raw.headers().firstValue(name).orElse(null);
        }

        public String text(String field) {
            return body.path(field).asText(null);
        }
    }

    public final class Client {

        private final String session;
        private final String token;

        Client(String session, String token) {
            this.session = session;
            this.token = token;
        }

        public Answer get(String path, String... headers) {
            return send(request(path, headers).GET());
        }

        /** With a key of its own, unless the headers name one. */
        public Answer post(String path, String json, String... headers) {
            return post(path, HttpRequest.BodyPublishers.ofString(json), "application/json", headers);
        }

        public Answer post(String path, HttpRequest.BodyPublisher body, String type, String... headers) {
            var request = request(path, headers).header("Content-Type", type).POST(body);
            if (!String.join(" ", headers).contains("Idempotency-Key")) {
                request.header("Idempotency-Key", UUID.randomUUID().toString());
            }
            return send(request.header("X-CSRF-Token", token));
        }

        public Answer put(String path, String json, String... headers) {
            return send(request(path, headers)
                    .header("Content-Type", "application/json")
                    .header("X-CSRF-Token", token)
                    .PUT(HttpRequest.BodyPublishers.ofString(json)));
        }

        public Answer delete(String path, String... headers) {
            return send(request(path, headers).header("X-CSRF-Token", token).DELETE());
        }

        HttpRequest.Builder request(String path, String... headers) {
            var request = HttpRequest.newBuilder(address("/v1" + path)).header("Cookie", COOKIE + "=" + session);
            return headers.length == 0 ? request : request.headers(headers);
        }

        Answer send(HttpRequest.Builder request) {
            return TestRest.this.send(request);
        }
    }

    Answer send(HttpRequest.Builder request) {
        try {
            var raw = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var type = raw.headers().firstValue("Content-Type").orElse("");
            var body = raw.body().length == 0
                    ? null
                    : type.contains("json")
                            ? Json.mapper().readTree(raw.body())
                            : Json.mapper().getNodeFactory().textNode(new String(raw.body()));
            return new Answer(raw.statusCode(), raw, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private final class TestSignIn implements SignIn {

        @Override
        public Optional<Caller> caller(RequestView request) {
            return request.cookie(COOKIE).map(sessions::get);
        }

        @Override
        public String signInPath() {
            return "/test/sign-in";
        }
    }
}
