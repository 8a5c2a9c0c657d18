package vn.eoffice.kpi.demo.internal;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.eoffice.kpi.host.api.HostAbsence;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.host.api.UnitKey;
import vn.eoffice.kpi.host.reference.NewAbsence;
import vn.eoffice.kpi.host.reference.NewPerson;
import vn.eoffice.kpi.host.reference.NewPost;
import vn.eoffice.kpi.host.reference.NewUnit;
import vn.eoffice.kpi.host.reference.Office;
import vn.eoffice.kpi.host.reference.Office.SignInHint;

/** Units, people and posts of the demo province. The people are invented; all have the same password. */
final class Staff {

    static final String PASSWORD = "khanhhoa-2026";

    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private final Map<String, PersonKey> people;

    private Staff(Map<String, PersonKey> people) {
        this.people = people;
    }

    static Staff create(Office office, OfficeDays days) {
        Table.read("units.tsv").forEach(row -> office.createUnit(unit(row)));
        var staff = new Staff(new HashMap<>());
        Table.read("people.tsv").forEach(row -> staff.add(office, row));
        office.createAbsence(new NewAbsence(
                staff.key("yen.bh"), HostAbsence.Kind.ANNUAL_LEAVE, days.ago(2), days.after(days.ago(1), 3)));
        return staff;
    }

    /** As an earlier run has created them. */
    static Staff of(List<ProvinceMapper.Member> members) {
        return new Staff(members.stream()
                .collect(toMap(ProvinceMapper.Member::login, member -> new PersonKey(member.personKey()))));
    }

    List<ProvinceMapper.Member> members() {
        return people.entrySet().stream()
                .map(person -> new ProvinceMapper.Member(
                        person.getKey(), person.getValue().value()))
                .toList();
    }

    static List<SignInHint> hints() {
        return Table.read("people.tsv").stream()
                .filter(row -> row.optional("hint") != null)
                .sorted(Comparator.comparingInt(row -> row.number("hintOrder")))
                .map(row -> new SignInHint(row.text("login"), PASSWORD, row.text("name") + " · " + row.text("hint")))
                .toList();
    }

    /** The person with a login of the table. */
    PersonKey key(String login) {
        var key = people.get(login);
        if (key == null) {
            throw new IllegalArgumentException("The demo has nobody with the login (%s).".formatted(login));
        }
        return key;
    }

    private void add(Office office, Table.Row row) {
        var key = office.createPerson(new NewPerson(
                row.text("login"),
                PASSWORD,
                row.text("name"),
                SubjectGroup.valueOf(row.text("subjectGroup")),
                row.flag("administrator")));
        people.put(row.text("login"), key);
        office.createPost(new NewPost(
                key,
                new UnitKey(row.text("unit")),
                row.text("title"),
                PostKind.valueOf(row.text("kind")),
                row.optional("positionGroup"),
                null,
                SINCE,
                null,
                true));
    }

    private static NewUnit unit(Table.Row row) {
        var parent = row.optional("parent");
        return new NewUnit(
                new UnitKey(row.text("key")),
                row.text("name"),
                row.text("abbreviation"),
                row.text("type"),
                parent == null ? null : new UnitKey(parent),
                row.flag("agency"));
    }
}
