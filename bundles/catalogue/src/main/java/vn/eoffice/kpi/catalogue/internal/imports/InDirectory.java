package vn.eoffice.kpi.catalogue.internal.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.eoffice.kpi.catalogue.internal.record.Content;
import vn.eoffice.kpi.catalogue.internal.text.Fold;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.host.api.PersonKey;

/**
 * Holds the units and people that rows name against the directory. Clerks write a unit's key or its name, and what a person signs in
 * with or the host's key of them; what is kept are units' keys and logins.
 */
final class InDirectory {

    private static final int REMEMBERED = 1_000;
    private static final int LONGEST_KEY = 100;
    private static final int MOST_ALIKE = 3;

    private final Directory directory;
    private final LocalDate today;
    private final Map<LocalDate, Units> units = remembering(16);
    private final Map<String, Optional<String>> people = remembering(REMEMBERED);
    private boolean toldEmpty;

    InDirectory(Directory directory, LocalDate today) {
        this.directory = directory;
        this.today = today;
    }

    private static <K, V> Map<K, V> remembering(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The content with keys for what was named; what the directory does not know is told and left as it stands. */
    Content found(Content content, Cells cells) {
        if (content instanceof Content.Scope scope) {
            var keys = scope.units().stream()
                    .map(unit -> unit(unit, "units", cells))
                    .toList();
            return new Content.Scope(scope.type(), scope.parent(), keys);
        }
        if (content instanceof Content.Description one && one.unit() != null) {
            return new Content.Description(
                    one.position(),
                    unit(one.unit(), "unit", cells),
                    one.purpose(),
                    one.duties(),
                    one.outputs(),
                    one.reportsTo(),
                    one.coordinatesWith(),
                    one.authority(),
                    one.requirements(),
                    one.competencies());
        }
        if (content instanceof Content.Holding holding) {
            return new Content.Holding(
                    person(holding.person(), cells), unit(holding.unit(), "unit", cells), holding.position());
        }
        return content;
    }

    private String unit(String named, String field, Cells cells) {
        var now = on(today);
        if (now.isEmpty()) {
            tellEmpty(named, field, cells);
            return named;
        }
        var found = now.named(named);
        var from = Cells.day(cells.text("validFrom")).orElse(today);
        if (found.isEmpty() && !from.equals(today)) {
            found = on(from).named(named);
        }
        if (found.size() == 1) {
            return found.get(0).key().value();
        }
        if (found.isEmpty()) {
            var alike = said(now.alike(named));
            cells.fault(
                    field,
                    named,
                    "directory.unit",
                    "Danh bạ không có đơn vị “%s”: hãy ghi đúng mã hoặc tên đơn vị trong danh bạ%s, hoặc đề nghị thêm đơn vị ở hệ thống văn phòng."
                            .formatted(named, alike.isEmpty() ? "" : " (gần giống: " + alike + ")"),
                    "The directory has no unit “%s”: write the key or name of one that it has%s, or have it added in the office system."
                            .formatted(named, alike.isEmpty() ? "" : " (alike: " + alike + ")"));
        } else {
            cells.fault(
                    field,
                    named,
                    "directory.unit-name",
                    "%d đơn vị cùng tên “%s”: hãy ghi mã của đơn vị (%s).".formatted(found.size(), named, said(found)),
                    "%d units are called “%s”: write the key of one (%s).".formatted(found.size(), named, said(found)));
        }
        return named;
    }

    private void tellEmpty(String named, String field, Cells cells) {
        if (!toldEmpty) {
            toldEmpty = true;
            cells.fault(
                    field,
                    named,
                    "directory.empty",
                    "Danh bạ chưa có đơn vị nào nên không đối chiếu được: hãy đồng bộ danh bạ rồi kiểm tra lại.",
                    "The directory has no units yet to hold this against: synchronise it, then check again.");
        }
    }

    private static String said(List<Unit> units) {
        return units.stream()
                .limit(MOST_ALIKE)
                .map(unit -> unit.key() + " " + unit.name())
                .collect(joining("; "));
    }

    private String person(String named, Cells cells) {
        var login = people.get(named);
        if (login == null) {
            login = login(named);
            people.put(named, login);
        }
        if (login.isEmpty()) {
            cells.fault(
                    "person",
                    named,
                    "directory.person",
                    "Danh bạ không có tài khoản “%s”: hãy ghi đúng tên đăng nhập, hoặc đề nghị thêm người ở hệ thống văn phòng."
                            .formatted(named),
                    "The directory has no account “%s”: write the login as it is, or have the person added in the office system."
                            .formatted(named));
        }
        return login.orElse(named);
    }

    private Optional<String> login(String named) {
        var hosts = on(today).hosts();
        if (hosts.stream().anyMatch(host -> directory.personByLogin(host, named).isPresent())) {
            return Optional.of(named);
        }
        return named.length() > LONGEST_KEY
                ? Optional.empty()
                : hosts.stream()
                        .flatMap(host -> directory.person(host, new PersonKey(named)).stream())
                        .flatMap(person -> directory.login(person.id()).stream())
                        .findFirst();
    }

    private Units on(LocalDate day) {
        return units.computeIfAbsent(day, on -> Units.of(directory.units(on)));
    }

    /** The units of a day by what people call them. */
    private record Units(List<Unit> all, Map<String, List<Unit>> byKey, Map<String, List<Unit>> byName) {

        static Units of(List<Unit> all) {
            return new Units(
                    all,
                    all.stream().collect(groupingBy(unit -> unit.key().value())),
                    all.stream().collect(groupingBy(unit -> Fold.fold(unit.name()))));
        }

        boolean isEmpty() {
            return all.isEmpty();
        }

        List<String> hosts() {
            return all.stream().map(Unit::host).distinct().toList();
        }

        /** By key, which may be that of several hosts, else by name. */
        List<Unit> named(String text) {
            var keyed = byKey.get(text);
            return keyed == null ? byName.getOrDefault(Fold.fold(text), List.of()) : keyed.subList(0, 1);
        }

        List<Unit> alike(String text) {
            var folded = Fold.fold(text);
            return all.stream()
                    .filter(unit -> unit.key().value().equalsIgnoreCase(text)
                            || folded.length() > 2 && Fold.fold(unit.name()).contains(folded)
                            || folded.contains(Fold.fold(unit.name())))
                    .limit(MOST_ALIKE)
                    .toList();
        }
    }
}
