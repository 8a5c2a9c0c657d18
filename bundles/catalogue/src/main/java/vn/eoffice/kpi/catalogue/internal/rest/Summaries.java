package vn.eoffice.kpi.catalogue.internal.rest;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.record.Content;
import vn.eoffice.kpi.catalogue.internal.record.RecordRow;
import vn.eoffice.kpi.catalogue.internal.record.Records;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.UnitKey;
import vn.eoffice.kpi.platform.rest.Text;

/** What the records of one answer say in short, in people's words: names instead of keys. */
final class Summaries {

    private final Directory directory;
    private final String host;
    private final Map<String, String> positions;

    /** @param host whose keys the records bear */
    Summaries(Directory directory, Records records, String host, List<RecordRow> rows) {
        this.directory = directory;
        this.host = host;
        this.positions = records.positionNames(rows.stream()
                .map(RecordRow::read)
                .flatMap(content -> position(content).stream())
                .collect(toSet()));
    }

    private static Optional<String> position(Content content) {
        if (content instanceof Content.Description description) {
            return Optional.of(description.position());
        }
        return content instanceof Content.Holding holding ? Optional.of(holding.position()) : Optional.empty();
    }

    Text of(Content content) {
        if (content instanceof Content.Scope scope) {
            return count(scope.units(), "đơn vị", "unit", "units");
        } else if (content instanceof Content.Position position) {
            return plain(joined(position.group(), position.rank()));
        } else if (content instanceof Content.Framework framework) {
            return count(framework.competencies(), "năng lực", "competency", "competencies");
        } else if (content instanceof Content.Description description) {
            var place = joined(named(description.position()), unit(description.unit()));
            var duties = count(description.duties(), "nhiệm vụ", "duty", "duties");
            return Text.of(joined(place, duties.vi()), joined(place, duties.en()));
        } else if (content instanceof Content.Norm norm) {
            var hours = norm.hours().toPlainString();
            var what = Stream.of(norm.complexity(), norm.positionGroup()).toArray(String[]::new);
            return Text.of(
                    joined(hours.replace('.', ',') + " giờ", "nhóm " + norm.taskGroup(), joined(what)),
                    joined(hours + " hours", "group " + norm.taskGroup(), joined(what)));
        } else if (content instanceof Content.Holding holding) {
            return plain(joined(person(holding.person()), named(holding.position()), unit(holding.unit())));
        }
        return plain("");
    }

    private static Text plain(String text) {
        return Text.of(text, text);
    }

    private static Text count(List<?> things, String vi, String one, String many) {
        int n = things.size();
        return Text.of(n + " " + vi, n + " " + (n == 1 ? one : many));
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private String named(String position) {
        return positions.getOrDefault(position, position);
    }

    private @Nullable String unit(@Nullable String key) {
        return key == null
                ? null
                : directory.unit(host, new UnitKey(key)).map(Unit::name).orElse(key);
    }

    private String person(String key) {
        return directory.person(host, new PersonKey(key)).map(Person::fullName).orElse(key);
    }
}
