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
import org.jspecify.annotations.Nullable;

/**
 * What documents call by other names than the catalogue does, as data. A line {@code type | type: phrase | phrase => words} says:
 * when one of the phrases occurs in a document of one of the types (any, when none is named), work is meant that the words on the
 * right describe; without a phrase the type says so alone. A line {@code [section]} says what the lines below it tell of; below
 * {@code [name]} stand phrases, as names of bodies, whose words tell of nothing. A line {@code - word word} lists words that say
 * nothing about the field of work, {@code #} is a remark. What is heard inside a longer phrase of its section, or inside a name, is
 * not meant: cháy rừng is no rừng, Sở Y tế no y tế.
 */
final class Lexicon {

    private static final String NAMES = "NAME";

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
     * @param first whether one of its phrases stands first in the document, empty words left aside
     */
    record Heard(Rule rule, int length, boolean first) {}

    /**
     * @param rule none for a name
     */
    private record Phrase(@Nullable Rule rule, List<String> words) {}

    private record Place(Phrase phrase, int from) {

        int to() {
            return from + phrase.words().size();
        }

        boolean isOf(Rule rule) {
            return phrase.rule() == rule;
        }

        boolean isSilencedBy(Place other) {
            var rule = other.phrase().rule();
            return other.from <= from
                    && other.to() >= to()
                    && other.to() - other.from > to() - from
                    && (rule == null
                            || phrase.rule() != null
                                    && rule.section() == phrase.rule().section());
        }
    }

    private final Script script;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Set<String> empty = new HashSet<>();
    private @Nullable Section section = Section.FIELD;

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
        var places = places(type, text);
        int first = 0;
        while (first < text.size() && saysNothing(text.get(first))) {
            first++;
        }
        var heard = new ArrayList<Heard>();
        for (var rule : rules) {
            if (rule.always() && rule.holdsFor(type)) {
                heard.add(new Heard(rule, 0, false));
            }
            int length = 0;
            boolean isFirst = false;
            for (var place : places) {
                if (place.isOf(rule)) {
                    length = Math.max(length, place.to() - place.from());
                    isFirst |= place.from() <= first && first < place.to();
                }
            }
            if (length > 0) {
                heard.add(new Heard(rule, length, isFirst));
            }
        }
        return heard;
    }

    private List<Place> places(String type, List<String> text) {
        var places = new ArrayList<Place>();
        for (int i = 0; i < text.size(); i++) {
            for (var phrase : byFirstWord.getOrDefault(text.get(i), List.of())) {
                var place = new Place(phrase, i);
                if (place.to() <= text.size()
                        && text.subList(i, place.to()).equals(phrase.words())
                        && (phrase.rule() == null || phrase.rule().holdsFor(type))) {
                    places.add(place);
                }
            }
        }
        return places.stream()
                .filter(place -> places.stream().noneMatch(place::isSilencedBy))
                .toList();
    }

    boolean saysNothing(String word) {
        return empty.contains(word);
    }

    private void read(String line) {
        if (line.startsWith("-")) {
            empty.addAll(script.words(line));
        } else if (line.startsWith("[")) {
            var name = line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT);
            section = name.equals(NAMES) ? null : Section.valueOf(name);
        } else if (section == null) {
            phrases(line).forEach(phrase -> add(new Phrase(null, phrase)));
        } else {
            readRule(line, section);
        }
    }

    private void readRule(String line, Section of) {
        var sides = line.split("=>");
        if (sides.length != 2) {
            throw new IllegalArgumentException("The line (%s) must have one =>.".formatted(line));
        }
        int colon = sides[0].indexOf(':');
        var types = new HashSet<String>();
        phrases(sides[0].substring(0, Math.max(0, colon))).forEach(type -> types.add(String.join(" ", type)));
        var phrases = phrases(sides[0].substring(colon + 1)).toList();
        var rule = new Rule(rules.size(), of, types, phrases.isEmpty(), script.words(sides[1]));
        rules.add(rule);
        phrases.stream().filter(script::isTelling).forEach(phrase -> add(new Phrase(rule, phrase)));
    }

    private void add(Phrase phrase) {
        byFirstWord
                .computeIfAbsent(phrase.words().get(0), first -> new ArrayList<>())
                .add(phrase);
    }

    private Stream<List<String>> phrases(String side) {
        return Arrays.stream(side.split("\\|")).map(script::words).filter(phrase -> !phrase.isEmpty());
    }
}
