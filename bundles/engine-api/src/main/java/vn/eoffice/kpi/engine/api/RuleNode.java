package vn.eoffice.kpi.engine.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Help for engines: one place of {@link RuleSet#parameters()}. Reading never fails: a fault is kept with its path, and a stand-in
 * goes on, so that one pass finds all faults. For one thread.
 */
public final class RuleNode {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");
    private static final int MOST_DIGITS = 9;

    private final String path;
    private final @Nullable Object value;
    private final boolean there;
    private final List<RuleFault> faults;

    private RuleNode(String path, @Nullable Object value, boolean there, List<RuleFault> faults) {
        this.path = path;
        this.value = value;
        this.there = there;
        this.faults = faults;
    }

    public static RuleNode root(Map<String, Object> tree) {
        return new RuleNode("", tree, true, new ArrayList<>());
    }

    /** All faults of the tree found so far; those of this place where the tree ends above it. */
    public List<RuleFault> faults() {
        return faults;
    }

    public String path() {
        return path;
    }

    public boolean isThere() {
        return there;
    }

    /** A key of an object; where this is no object, that is the fault, and what lies below is not spoken of. */
    public RuleNode at(String key) {
        var place = path.isEmpty() ? key : path + "." + key;
        if (value instanceof Map<?, ?> map) {
            return new RuleNode(place, map.get(key), map.containsKey(key), faults);
        }
        return new RuleNode(place, null, false, new ArrayList<>());
    }

    /** The keys of an object, sorted; those not allowed are faults. Null allows any. */
    public Set<String> keys(@Nullable Set<String> allowed) {
        var keys = new TreeSet<String>();
        if (!(value instanceof Map<?, ?> map)) {
            refuse("một đối tượng", "an object");
            return keys;
        }
        for (var key : map.keySet()) {
            var name = String.valueOf(key);
            if (allowed == null || allowed.contains(name)) {
                keys.add(name);
            } else {
                at(name).fault(
                                "khóa không có trong cách tính này; các khóa dùng được: " + sorted(allowed),
                                "this key has no meaning here; known keys: " + sorted(allowed));
            }
        }
        return keys;
    }

    public List<RuleNode> elements() {
        var elements = new ArrayList<RuleNode>();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                elements.add(new RuleNode(path + "[" + i + "]", list.get(i), true, faults));
            }
        } else {
            refuse("một danh sách", "a list");
        }
        return elements;
    }

    /** A number or its text, within bounds. */
    public BigDecimal decimal(String least, String most) {
        var number = number();
        if (number == null
                || number.compareTo(new BigDecimal(least)) < 0
                || number.compareTo(new BigDecimal(most)) > 0) {
            refuse("một số từ " + least + " đến " + most, "a number from " + least + " to " + most);
            return BigDecimal.ZERO;
        }
        return number;
    }

    public int whole(int least, int most) {
        var number = decimal(Integer.toString(least), Integer.toString(most));
        if (number.stripTrailingZeros().scale() > 0) {
            refuse("một số nguyên", "a whole number");
        }
        return number.intValue();
    }

    private @Nullable BigDecimal number() {
        if (value instanceof BigDecimal number
                && number.precision() <= 2 * MOST_DIGITS
                && Math.abs((long) number.scale()) <= MOST_DIGITS) {
            return number;
        }
        return value instanceof String text && DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /** One of the given words. */
    public String word(List<String> allowed) {
        if (value instanceof String word && allowed.contains(word)) {
            return word;
        }
        refuse("một trong " + allowed, "one of " + allowed);
        return allowed.get(0);
    }

    /** A text that only explains. */
    public void text() {
        words();
    }

    /** A text, where there is one. */
    public Optional<String> words() {
        if (value instanceof String text) {
            return Optional.of(text);
        }
        if (there) {
            refuse("một chuỗi ký tự", "a text");
        }
        return Optional.empty();
    }

    public boolean isNull() {
        return value == null;
    }

    public boolean isList() {
        return value instanceof List;
    }

    /** Says what stands here and what should. */
    public void refuse(String wantedVi, String wantedEn) {
        if (there) {
            fault(
                    "%s không dùng được; cần %s".formatted(shown(), wantedVi),
                    "%s cannot be used; it must be %s".formatted(shown(), wantedEn));
        } else {
            fault("thiếu; cần " + wantedVi, "missing; it must be " + wantedEn);
        }
    }

    public void fault(String vi, String en) {
        faults.add(new RuleFault(path, Label.of(vi, en)));
    }

    private String shown() {
        if (value instanceof BigDecimal number) {
            return number.toString();
        }
        var text = value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static String sorted(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }
}
