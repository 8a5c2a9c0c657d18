package vn.eoffice.kpi.host.reference.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The office's addresses: which handler answers which method and path. */
public final class Routes {

    /** Answers one request. */
    @FunctionalInterface
    public interface Handler {
        void handle(Exchange exchange);
    }

    /** Who may ask. */
    public enum Door {
        ANYBODY,
        STAFF,
        ADMINISTRATOR
    }

    /**
     * @param form shows the form again when the handler refuses what it brought; null for reads
     * @param path the values of the pattern's variables
     */
    record Match(Door door, Handler handler, @Nullable Handler form, Map<String, String> path) {}

    private record Route(
            String method, Pattern pattern, List<String> names, Door door, Handler handler, @Nullable Handler form) {}

    private final List<Route> routes = new ArrayList<>();
    private Door door = Door.STAFF;

    /** The routes named from here on are for these. */
    public Routes to(Door who) {
        door = who;
        return this;
    }

    public Routes get(String path, Handler handler) {
        return add("GET", path, handler, null);
    }

    /** @param form the page on which the form stands; it is shown with the refusal and what was sent */
    public Routes post(String path, Handler handler, Handler form) {
        return add("POST", path, handler, form);
    }

    private Routes add(String method, String path, Handler handler, @Nullable Handler form) {
        List<String> names = new ArrayList<>();
        Matcher variable = Pattern.compile("\\{(\\w+)}").matcher(path);
        StringBuilder regex = new StringBuilder();
        int end = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(path.substring(end, variable.start()))).append("([^/]+)");
            names.add(variable.group(1));
            end = variable.end();
        }
        regex.append(Pattern.quote(path.substring(end)));
        routes.add(new Route(method, Pattern.compile(regex.toString()), List.copyOf(names), door, handler, form));
        return this;
    }

    Optional<Match> match(String method, String path) {
        for (Route route : routes) {
            Matcher matcher = route.pattern().matcher(path);
            if (route.method().equals(method) && matcher.matches()) {
                Map<String, String> values = new LinkedHashMap<>();
                for (int i = 0; i < route.names().size(); i++) {
                    values.put(route.names().get(i), matcher.group(i + 1));
                }
                return Optional.of(new Match(route.door(), route.handler(), route.form(), values));
            }
        }
        return Optional.empty();
    }
}
