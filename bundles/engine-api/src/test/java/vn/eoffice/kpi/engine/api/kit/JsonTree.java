package vn.eoffice.kpi.engine.api.kit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON into the tree that {@link vn.eoffice.kpi.engine.api.RuleSet#parameters()} promises, numbers exact. */
public final class JsonTree {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private final String text;
    private int at;

    private JsonTree(String text) {
        this.text = text;
    }

    /**
     * @throws IllegalArgumentException if the text is no JSON object
     */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> read(String json) {
        var reader = new JsonTree(json);
        var value = reader.value();
        if (!(value instanceof Map) || reader.peek() != 0) {
            throw reader.fault("one object and nothing after it");
        }
        return (Map<String, Object>) value;
    }

    private @Nullable Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        var object = new LinkedHashMap<String, Object>();
        at++;
        for (char next = peek(); next != '}'; next = separator('}')) {
            var key = string();
            expect(':');
            if (object.containsKey(key)) {
                throw fault("no second \"" + key + "\"");
            }
            object.put(key, value());
        }
        at++;
        return Collections.unmodifiableMap(object);
    }

    private List<Object> list() {
        var list = new ArrayList<Object>();
        at++;
        for (char next = peek(); next != ']'; next = separator(']')) {
            list.add(value());
        }
        at++;
        return Collections.unmodifiableList(list);
    }

    private char separator(char end) {
        var next = peek();
        if (next != end) {
            expect(',');
        }
        return next == end ? end : ',';
    }

    private String string() {
        expect('"');
        var string = new StringBuilder();
        for (char c = take(); c != '"'; c = take()) {
            string.append(c == '\\' ? escaped(take()) : c);
        }
        return string.toString();
    }

    private char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> (char) Integer.parseInt(text.substring(at, at += 4), 16);
            default -> c;
        };
    }

    private BigDecimal number() {
        var matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw fault("a value");
        }
        at = matcher.end();
        return new BigDecimal(matcher.group());
    }

    private @Nullable Object word(String word, @Nullable Object meaning) {
        if (!text.startsWith(word, at)) {
            throw fault("a value");
        }
        at += word.length();
        return meaning;
    }

    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw fault("'" + c + "'");
        }
        at++;
    }

    private char take() {
        if (at >= text.length()) {
            throw fault("the end of a string");
        }
        return text.charAt(at++);
    }

    private IllegalArgumentException fault(String wanted) {
        return new IllegalArgumentException("JSON, character %d: expected %s.".formatted(at, wanted));
    }
}
