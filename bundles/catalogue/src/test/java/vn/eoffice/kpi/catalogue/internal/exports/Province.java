package vn.eoffice.kpi.catalogue.internal.exports;

import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.of;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.eoffice.kpi.catalogue.OutcomeCard;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskProfile;
import vn.eoffice.kpi.catalogue.internal.record.Content;
import vn.eoffice.kpi.catalogue.internal.record.RecordKind;

/** Any catalogue that the rules allow, its texts full of what separates, guards and escapes elsewhere. */
record Province(List<Dated<TaskDraft>> tasks, List<Dated<Record>> records) {

    record Dated<T>(T what, LocalDate from, LocalDate to) {}

    record Record(RecordKind kind, String code, String name, String source, Content content) {}

    private static final List<List<String>> SHARES =
            List.of(List.of("1"), List.of("0.4", "0.6"), List.of("0.25", "0.25", "0.5"));

    static Arbitrary<Province> any() {
        var codes = line().list().uniqueElements().ofMinSize(3).ofMaxSize(6);
        return codes.flatMap(names -> Combinators.combine(
                        dated(task(names)).list().ofMaxSize(names.size()),
                        records(names).flatMap(records -> dated(records)))
                .as((tasks, records) -> new Province(named(tasks, names), records)));
    }

    /** Codes are unique. */
    private static List<Dated<TaskDraft>> named(List<Dated<TaskDraft>> tasks, List<String> codes) {
        var named = new ArrayList<Dated<TaskDraft>>();
        for (int i = 0; i < tasks.size(); i++) {
            var t = tasks.get(i).what();
            named.add(new Dated<>(
                    new TaskDraft(
                            codes.get(i),
                            t.name(),
                            t.detail(),
                            t.outputProduct(),
                            t.unit(),
                            t.group(),
                            t.complexity(),
                            t.coefficient(),
                            t.normHours(),
                            t.exampleNorm() && t.normHours() != null,
                            t.positionGroups(),
                            t.source(),
                            t.profile()),
                    tasks.get(i).from(),
                    tasks.get(i).to()));
        }
        return named;
    }

    private static Arbitrary<TaskDraft> task(List<String> scopes) {
        var profile = Combinators.combine(
                        of(scopes).injectNull(0.5),
                        text().injectNull(0.5),
                        decimal().injectNull(0.5),
                        text().injectNull(0.5),
                        text().injectNull(0.5),
                        card().injectNull(0.5))
                .as(TaskProfile::new);
        var words = Combinators.combine(text(), text().injectNull(0.5), text(), text(), text().injectNull(0.5))
                .as((name, detail, product, unit, source) -> new String[] {name, detail, product, unit, source});
        return Combinators.combine(
                        words,
                        of(TaskGroup.class),
                        complexity(),
                        decimal().injectNull(0.3),
                        decimal().injectNull(0.3),
                        of(true, false),
                        text().list().ofMaxSize(3),
                        profile)
                .as((text, group, complexity, coefficient, norm, example, groups, more) -> new TaskDraft(
                        "",
                        text[0],
                        text[1],
                        text[2],
                        text[3],
                        group,
                        complexity,
                        coefficient,
                        norm,
                        example,
                        groups,
                        text[4],
                        more));
    }

    private static Arbitrary<OutcomeCard> card() {
        var products = text().list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(products, of(SHARES), line(), of(true, false))
                .as((kinds, shares, name, onFollowUp) -> new OutcomeCard(
                        kinds,
                        shares.stream()
                                .map(share -> new OutcomeCard.Stage(name, new BigDecimal(share), onFollowUp))
                                .toList()));
    }

    private static Arbitrary<List<Record>> records(List<String> codes) {
        return Combinators.combine(contents(codes).list().ofSize(codes.size()), text(), text().injectNull(0.5))
                .as((rows, name, source) -> {
                    var records = new ArrayList<Record>();
                    for (int i = 0; i < codes.size(); i++) {
                        for (var content : rows.get(i)) {
                            records.add(record(codes.get(i), i == 0 ? null : codes.get(i - 1), name, source, content));
                        }
                    }
                    return records;
                });
    }

    private static Record record(String code, String parent, String name, String source, Content content) {
        if (content instanceof Content.Scope scope) {
            content = new Content.Scope(scope.type(), parent, scope.units());
        }
        if (content instanceof Content.Holding one) {
            var holding = new Content.Holding(code, one.unit(), one.position());
            var key = String.join("|", holding.person(), holding.unit(), holding.position());
            return new Record(RecordKind.HOLDING, key, code, source, holding);
        }
        var kind = RecordKind.valueOf(content.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT));
        return new Record(kind, code, name, source, content);
    }

    /** One of each kind. */
    private static Arbitrary<List<Content>> contents(List<String> codes) {
        return Combinators.combine(scope(), position(), framework(), description(codes), norm(), holding(codes))
                .as((a, b, c, d, e, f) -> List.of(a, b, c, d, e, f));
    }

    private static Arbitrary<Content> scope() {
        return Combinators.combine(of(Content.Scope.Type.class), line().list().ofMaxSize(3))
                .as((type, units) -> new Content.Scope(type, null, units));
    }

    private static Arbitrary<Content> position() {
        var maybe = text().injectNull(0.5);
        return Combinators.combine(text(), maybe, maybe, maybe, maybe).as(Content.Position::new);
    }

    private static Arbitrary<Content> framework() {
        var level = Combinators.combine(integers().between(1, 5), text()).as(Content.Level::new);
        var levels =
                level.list().uniqueElements(Content.Level::level).ofMinSize(1).ofMaxSize(3);
        var competency = Combinators.combine(text(), text(), levels).as(Content.Competency::new);
        return Combinators.combine(
                        text().list().uniqueElements().ofMinSize(1).ofMaxSize(2),
                        competency
                                .list()
                                .uniqueElements(Content.Competency::name)
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as(Content.Framework::new);
    }

    private static Arbitrary<Content> description(List<String> positions) {
        var texts = text().list().ofMaxSize(3);
        var needed = Combinators.combine(
                        line(), integers().between(1, 3), integers().between(3, 5))
                .as(Content.Needed::new);
        var maybe = text().injectNull(0.5);
        var people = Combinators.combine(of(positions), line().injectNull(0.5), maybe, maybe, maybe)
                .as((position, unit, purpose, to, with) -> new String[] {position, unit, purpose, to, with});
        return Combinators.combine(
                        people,
                        text().list().ofMinSize(1).ofMaxSize(3),
                        texts,
                        texts,
                        texts,
                        needed.list().ofMaxSize(2))
                .as((p, duties, outputs, authority, requirements, competencies) -> new Content.Description(
                        p[0], p[1], p[2], duties, outputs, p[3], p[4], authority, requirements, competencies));
    }

    private static Arbitrary<Content> norm() {
        return Combinators.combine(
                        of(TaskGroup.class), complexity(), text().injectNull(0.5), decimal(), of(true, false))
                .as(Content.Norm::new);
    }

    private static Arbitrary<Content> holding(List<String> positions) {
        return Combinators.combine(line(), of(positions))
                .as((unit, position) -> new Content.Holding("", unit, position));
    }

    private static Arbitrary<String> complexity() {
        return of("N1", "N3", "N5").injectNull(0.4);
    }

    private static Arbitrary<BigDecimal> decimal() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.0001"), new BigDecimal("9999"))
                .ofScale(4);
    }

    private static <T> Arbitrary<Dated<T>> dated(Arbitrary<T> what) {
        return Combinators.combine(
                        what,
                        integers().between(0, 180),
                        integers().between(0, 99).injectNull(0.6))
                .as((one, from, to) -> dated(one, from, to));
    }

    private static Arbitrary<List<Dated<Record>>> dated(List<Record> records) {
        return Combinators.combine(
                        integers().between(0, 180).list().ofSize(records.size()),
                        integers().between(0, 99).injectNull(0.6).list().ofSize(records.size()))
                .as((from, to) -> {
                    var dated = new ArrayList<Dated<Record>>();
                    for (int i = 0; i < records.size(); i++) {
                        dated.add(dated(records.get(i), from.get(i), to.get(i)));
                    }
                    return dated;
                });
    }

    private static <T> Dated<T> dated(T one, int from, Integer to) {
        return new Dated<>(
                one,
                LocalDate.of(2026, 1, 1).plusDays(from),
                to == null ? null : LocalDate.of(2026, 9, 1).plusDays(to));
    }

    private static Arbitrary<String> text() {
        return strings("aạĐ 1.,0=+-@'\"_x0041_;|\\:*<>&\t\n😀");
    }

    private static Arbitrary<String> line() {
        return strings("aạĐ 1.,0=+-@'\"_x0041_;|\\:*<>&");
    }

    private static Arbitrary<String> strings(String characters) {
        var all = characters.codePoints().mapToObj(Character::toString).toList();
        return of(all).list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(parts -> Normalizer.normalize(String.join("", parts), Normalizer.Form.NFC)
                        .strip())
                .filter(text -> !text.isEmpty());
    }
}
