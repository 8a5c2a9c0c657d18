package vn.eoffice.kpi.catalogue.internal.suggest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What documents call by other names than the catalogue does, as data. A line {@code type | type: phrase | phrase => phrase} says:
 * when one of the phrases on the left occurs in a document of one of the types (any, when none is named), the one on the right is
 * meant too. A line {@code - word word} lists words that say nothing about the field of work; {@code #} is a remark.
 */
final class Lexicon {

    /** The phrases have a space on both sides, so that they are found as whole words. */
    private record Rule(Set<String> types, List<String> phrases, List<String> meaning) {}

    private final Script script;
    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> empty = new HashSet<>();

    private Lexicon(Script script) {
        this.script = script;
    }

    static Lexicon ofBundle(Script script) {
        try (var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.txt"), "lexicon.txt")) {
            return of(script, new BufferedReader(new InputStreamReader(in, UTF_8)).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Lexicon of(Script script, Stream<String> lines) {
        var lexicon = new Lexicon(script);
        lines.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(lexicon::read);
        return lexicon;
    }

    /** What a text means besides its own words. */
    List<List<String>> meanings(String type, List<String> text) {
        var padded = padded(text);
        return rules.stream()
                .filter(rule -> rule.types().isEmpty() || rule.types().contains(type))
                .filter(rule -> rule.phrases().stream().anyMatch(padded::contains))
                .map(Rule::meaning)
                .toList();
    }

    boolean saysNothing(String word) {
        return empty.contains(word);
    }

    private void read(String line) {
        if (line.startsWith("-")) {
            empty.addAll(script.words(line));
            return;
        }
        var sides = line.split("=>");
        if (sides.length != 2) {
            throw new IllegalArgumentException("The line (%s) must have one =>.".formatted(line));
        }
        int colon = sides[0].indexOf(':');
        var types = new HashSet<String>();
        phrases(sides[0].substring(0, Math.max(0, colon))).forEach(type -> types.add(String.join(" ", type)));
        var phrases = phrases(sides[0].substring(colon + 1))
                .filter(script::isTelling)
                .map(Lexicon::padded)
                .toList();
        rules.add(new Rule(types, phrases, script.words(sides[1])));
    }

    private Stream<List<String>> phrases(String side) {
        return Arrays.stream(side.split("\\|")).map(script::words).filter(phrase -> !phrase.isEmpty());
    }

    private static String padded(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }
}
