package vn.eoffice.kpi.catalogue.internal.suggest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What documents call by other names than the catalogue does, as data. A line {@code type | type: phrase | phrase => words} says:
 * when one of the phrases occurs in a document of one of the types (any, when none is named), work is meant that the words on the
 * right describe; without a phrase the type says so alone. A line {@code [section]} says what the lines below it tell of, a line
 * {@code - word word} lists words that say nothing about the field of work, {@code #} is a remark.
 */
final class Lexicon {

    /** What a rule tells of: the field of work, the step of a file in its course, or the document that is made. */
    enum Section {
        FIELD,
        STEP,
        PRODUCT
    }

    /**
     * @param types of documents that it holds for; empty for any
     * @param always whether it needs no phrase
     * @param meaning words that describe the work meant
     */
    record Rule(int number, Section section, Set<String> types, boolean always, List<String> meaning) {

        boolean holdsFor(String type) {
            return types.isEmpty() || types.contains(type);
        }
    }

    /**
     * A rule that a document follows.
     *
     * @param length words of its longest phrase in the document, 0 when its type alone says so
     */
    record Heard(Rule rule, int length) {}

    private record Phrase(int rule, List<String> words) {}

    private final Script script;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Set<String> empty = new HashSet<>();
    private Section section = Section.FIELD;

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

    List<Rule> rules() {
        return rules;
    }

    /** The rules that a document follows. */
    List<Heard> heard(String type, List<String> text) {
        var lengths = new int[rules.size()];
        for (int i = 0; i < text.size(); i++) {
            for (var phrase : byFirstWord.getOrDefault(text.get(i), List.of())) {
                int end = i + phrase.words().size();
                if (end <= text.size() && text.subList(i, end).equals(phrase.words())) {
                    lengths[phrase.rule()] =
                            Math.max(lengths[phrase.rule()], phrase.words().size());
                }
            }
        }
        return rules.stream()
                .filter(rule -> rule.holdsFor(type) && (rule.always() || lengths[rule.number()] > 0))
                .map(rule -> new Heard(rule, lengths[rule.number()]))
                .toList();
    }

    boolean saysNothing(String word) {
        return empty.contains(word);
    }

    private void read(String line) {
        if (line.startsWith("-")) {
            empty.addAll(script.words(line));
        } else if (line.startsWith("[")) {
            section = Section.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
        } else {
            readRule(line);
        }
    }

    private void readRule(String line) {
        var sides = line.split("=>");
        if (sides.length != 2) {
            throw new IllegalArgumentException("The line (%s) must have one =>.".formatted(line));
        }
        int colon = sides[0].indexOf(':');
        var types = new HashSet<String>();
        phrases(sides[0].substring(0, Math.max(0, colon))).forEach(type -> types.add(String.join(" ", type)));
        var phrases = phrases(sides[0].substring(colon + 1)).toList();
        int number = rules.size();
        rules.add(new Rule(number, section, types, phrases.isEmpty(), script.words(sides[1])));
        phrases.stream().filter(script::isTelling).forEach(phrase -> byFirstWord
                .computeIfAbsent(phrase.get(0), first -> new ArrayList<>())
                .add(new Phrase(number, phrase)));
    }

    private Stream<List<String>> phrases(String side) {
        return Arrays.stream(side.split("\\|")).map(script::words).filter(phrase -> !phrase.isEmpty());
    }
}
