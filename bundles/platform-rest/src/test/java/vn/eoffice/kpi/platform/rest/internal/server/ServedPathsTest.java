package vn.eoffice.kpi.platform.rest.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.cxf.endpoint.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.eoffice.kpi.platform.rest.RestResource;

class ServedPathsTest {

    private final ServedPaths paths = new ServedPaths();
    private final List<String> story = new ArrayList<>();

    private static RestResource resource() {
        return new RestResource() {};
    }

    private Server make(String path, List<Object> resources) {
        if (resources.stream().anyMatch(Broken.class::isInstance)) {
            throw new IllegalArgumentException("broken");
        }
        story.add("make " + path + " of " + resources.size());
        return (Server) Proxy.newProxyInstance(
                Server.class.getClassLoader(), new Class<?>[] {Server.class}, (proxy, method, arguments) -> {
                    story.add(method.getName() + " " + path);
                    return null;
                });
    }

    private static final class Broken implements RestResource {}

    @AfterEach
    void close() {
        paths.close();
    }

    @Test
    void resourcesThatComeTogetherGetOneServerOnce() {
        paths.add(resource(), "/early");
        paths.open(this::make);
        for (int i = 0; i < 5; i++) {
            paths.add(resource(), "/worklog");
        }
        assertEquals(Set.of(), paths.served());

        paths.settle();

        assertEquals(Set.of("/early", "/worklog"), paths.served());
        assertEquals(
                List.of("make /early of 1", "make /worklog of 5"),
                story.stream().sorted().toList());
    }

    @Test
    void serverGoesWithTheFirstResourceThatGoes() {
        paths.open(this::make);
        var one = resource();
        var other = resource();
        paths.add(one, "/worklog");
        paths.add(other, "/worklog");
        paths.settle();

        paths.remove(one);
        assertEquals(Set.of(), paths.served());
        paths.remove(other);
        paths.settle();

        assertEquals(List.of("make /worklog of 2", "destroy /worklog"), story);
    }

    @Test
    void brokenSliceHindersNoOther() {
        paths.open(this::make);
        paths.add(new Broken(), "/broken");
        paths.add(resource(), "/sound");
        paths.settle();

        assertEquals(Set.of("/sound"), paths.served());
    }

    @Test
    void closingEndsAllAndReopeningServesThemAgain() {
        paths.open(this::make);
        paths.add(resource(), "/worklog");
        paths.settle();

        paths.close();
        assertEquals(Set.of(), paths.served());
        paths.open(this::make);
        paths.settle();

        assertEquals(List.of("make /worklog of 1", "destroy /worklog", "make /worklog of 1"), story);
    }
}
