package vn.eoffice.kpi.catalogue.internal.rest;

import static java.util.stream.Collectors.joining;
import static java.util.stream.StreamSupport.stream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.eoffice.kpi.catalogue.internal.Drafts.draft;
import static vn.eoffice.kpi.catalogue.internal.Drafts.normed;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskProfile;
import vn.eoffice.kpi.catalogue.internal.StubDirectory;
import vn.eoffice.kpi.catalogue.internal.item.Items;
import vn.eoffice.kpi.catalogue.internal.item.Lineages;
import vn.eoffice.kpi.catalogue.internal.record.Content;
import vn.eoffice.kpi.catalogue.internal.record.RecordKind;
import vn.eoffice.kpi.catalogue.internal.record.RecordMapper;
import vn.eoffice.kpi.catalogue.internal.record.Records;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.Catalogues;
import vn.eoffice.kpi.catalogue.internal.task.GivenCatalogue;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.catalogue.internal.unit.UnitHistory;
import vn.eoffice.kpi.catalogue.internal.unit.UnitRead;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.host.api.UnitKey;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.TestRest;

/** The agency 1 with its room 2, and the agency 3, as the catalogue was for them in spring and is since September. */
class UnitReadTest {

    @RegisterExtension
    @Order(1)
    static final TestDatabase db = new TestDatabase();

    @RegisterExtension
    @Order(2)
    static final TestRest rest = new TestRest(db);

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);

    private final TestRest.Client reader = rest.as(new Caller("h", new PersonKey("lan"), "Lan", "s", false));
    private static RecordMapper mapper;

    @BeforeAll
    static void serve() {
        var clock = Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        var store = new CatalogueStore(db.database(), clock);
        mapper = store.mapper(RecordMapper.class);
        put(RecordKind.SCOPE, "SNV", "Sở Nội vụ", scope("unit-1"), SPRING);
        put(RecordKind.SCOPE, "STC", "Sở Tài chính", scope("unit-3"), SPRING);
        put(RecordKind.POSITION, "VT-CV", "Chuyên viên", position(), SPRING);
        put(RecordKind.POSITION, "VT-TP", "Trưởng phòng", position(), SPRING);
        put(RecordKind.POSITION, "VT-KT", "Kế toán viên", position(), SPRING);
        long description = put(RecordKind.DESCRIPTION, "MT-1", "Mô tả một", description("VT-CV", "unit-1", 2), SPRING);
        put(RecordKind.DESCRIPTION, "MT-3", "Mô tả ba", description("VT-KT", "unit-3", 1), SPRING);
        put(RecordKind.HOLDING, "GV-1", "", new Content.Holding("lan", "unit-2", "VT-TP"), AUTUMN);
        change(description, "Mô tả một, sửa", description("VT-CV", "unit-1", 3));
        long norm = put(RecordKind.NORM, "DM-1", "Định mức chung", norm("2"), SPRING);
        change(norm, "Định mức chung", norm("3.5"));
        var ledger = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> null);
        var directory = directory();
        var shelf = new TaskShelf(store);
        var catalogue = Catalogues.of(store, shelf, ledger, directory);
        tasks(catalogue);
        var units = new UnitRead(directory, shelf);
        var items = new Items(store, shelf);
        Stream.of(
                        new RecordResource(directory, new Records(store), units),
                        new ItemResource(directory, items, new Lineages(store, items), units),
                        new UnitResource(directory, new UnitHistory(store, units)))
                .forEach(resource -> rest.serve("/catalogue", resource));
    }

    private static void tasks(GivenCatalogue catalogue) {
        catalogue.give(
                SPRING, scoped("C-SNV", "SNV"), scoped("C-STC", "STC"), normed(draft("B-CHUNG", "Chung"), "1", null));
        catalogue.give(AUTUMN, normed(draft("B-CHUNG", "Chung, sửa"), "1", null));
    }

    private static TaskDraft scoped(String code, String scope) {
        return new TaskDraft(
                code,
                "Việc riêng",
                null,
                "Văn bản",
                "văn bản",
                TaskGroup.C,
                "N1",
                null,
                new BigDecimal("1"),
                false,
                List.of(),
                null,
                new TaskProfile(scope, null, null, null, null, null));
    }

    private static Content scope(String unit) {
        return new Content.Scope(Content.Scope.Type.AGENCY, null, List.of(unit));
    }

    private static Content position() {
        return new Content.Position("Nội vụ", "Chuyên viên", null, null, null);
    }

    private static Content norm(String hours) {
        return new Content.Norm(TaskGroup.B, "N2", null, new BigDecimal(hours), false);
    }

    private static Content description(String position, String unit, int duties) {
        var many = new ArrayList<String>();
        for (int i = 0; i < duties; i++) {
            many.add("Nhiệm vụ " + i);
        }
        return new Content.Description(
                position, unit, null, many, List.of(), null, null, List.of(), List.of(), List.of());
    }

    private static long put(RecordKind kind, String code, String name, Content content, LocalDate from) {
        long id = mapper.insertRecord(kind, code);
        mapper.insertVersion(id, 1, name, "", Json.text(content), null, from);
        return id;
    }

    /** In autumn. */
    private static void change(long id, String name, Content content) {
        mapper.closeVersion(id, 1, AUTUMN.minusDays(1));
        mapper.insertVersion(id, 2, name, "", Json.text(content), null, AUTUMN);
    }

    private static Directory directory() {
        var stub = new StubDirectory();
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(),
                new Class<?>[] {Directory.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "person" ->
                        Optional.of(new Person(
                                new PersonId(1),
                                "h",
                                new PersonKey("lan"),
                                "Lê Lan",
                                SubjectGroup.CIVIL_SERVANT,
                                true));
                    case "unit" -> unit(args);
                    default -> method.invoke(stub, args);
                });
    }

    private static Optional<Unit> unit(Object[] args) {
        var key = args[0] instanceof UnitId id ? "unit-" + id : args[1].toString();
        var name = Map.of("unit-1", "Sở Nội vụ", "unit-2", "Phòng Công chức", "unit-3", "Sở Tài chính")
                .get(key);
        return Optional.ofNullable(name)
                .map(known -> new Unit(
                        new UnitId(Long.parseLong(key.substring(5))),
                        "h",
                        new UnitKey(key),
                        known,
                        "",
                        key.equals("unit-2") ? new UnitId(1) : null,
                        true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        POSITION    | unit-1 | 2026-06-01 | VT-CV
        POSITION    | unit-2 | 2026-06-01 | VT-CV
        POSITION    | unit-2 | 2026-10-01 | VT-CV VT-TP
        POSITION    | unit-3 | 2026-10-01 | VT-KT
        POSITION    |        | 2026-10-01 | VT-CV VT-KT VT-TP
        DESCRIPTION | unit-1 | 2026-06-01 | MT-1
        DESCRIPTION | unit-2 | 2026-06-01 | MT-1
        DESCRIPTION | unit-1 | 2026-02-01 |
        DESCRIPTION | unit-9 | 2026-06-01 |
        HOLDING     | unit-2 | 2026-06-01 |
        HOLDING     | unit-2 | 2026-10-01 | GV-1
        HOLDING     | unit-1 | 2026-10-01 |
        SCOPE       | unit-2 | 2026-10-01 | SNV
        SCOPE       | unit-2 | 2026-02-01 |
        NORM        | unit-3 | 2026-10-01 | DM-1
        """)
    void recordsReadAsTheyHeldInAUnitOnADay(String kind, String unit, String day, String codes) {
        var answer = reader.get(
                "/catalogue/records?kind=%s&day=%s%s".formatted(kind, day, unit == null ? "" : "&unit=" + unit));

        assertEquals(codes == null ? "" : codes, codes(answer.body().path("records")));
    }

    @ParameterizedTest
    @CsvSource({
        "unit-1, 2026-06-01, B-CHUNG C-SNV, 2, Chung",
        "unit-2, 2026-06-01, B-CHUNG C-SNV, 2, Chung",
        "unit-2, 2026-10-01, B-CHUNG C-SNV, 3.5, 'Chung, sửa'",
        "unit-3, 2026-10-01, B-CHUNG C-STC, 3.5, 'Chung, sửa'",
        "unit-9, 2026-10-01, B-CHUNG, 3.5, 'Chung, sửa'"
    })
    void tasksAndTheirNormsReadAsTheyWereOfferedInAUnitOnADay(
            String unit, String day, String codes, String hours, String name) {
        var items = reader.get("/catalogue/items?unit=%s&day=%s".formatted(unit, day))
                .body()
                .path("items");

        assertEquals(codes, codes(items));
        assertEquals(hours, items.path(0).path("normHours").asText());
        assertEquals(name, items.path(0).path("name").asText());
        assertTrue(items.path(0).path("uniformNorm").asBoolean());
    }

    private static String codes(JsonNode list) {
        return stream(list.spliterator(), false)
                .map(one -> one.path("code").asText())
                .collect(joining(" "));
    }

    @Test
    void recordsAreSummedUpInPeoplesWords() {
        assertEquals(
                "Chuyên viên · Sở Nội vụ · 3 nhiệm vụ | Chuyên viên · Sở Nội vụ · 3 duties",
                summary("DESCRIPTION", "MT-1"));
        assertEquals("Lê Lan · Trưởng phòng · Phòng Công chức | same", summary("HOLDING", "GV-1"));
        assertEquals("3,5 giờ · nhóm B · N2 | 3.5 hours · group B · N2", summary("NORM", "DM-1"));
        assertEquals("1 đơn vị | 1 unit", summary("SCOPE", "SNV"));
        assertEquals("Nội vụ · Chuyên viên | same", summary("POSITION", "VT-CV"));
    }

    private String summary(String kind, String code) {
        var records = reader.get("/catalogue/records?kind=" + kind).body().path("records");
        var summary = stream(records.spliterator(), false)
                .filter(one -> one.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow()
                .path("summary");
        var vi = summary.path("vi").asText();
        var en = summary.path("en").asText();
        return vi + " | " + (en.equals(vi) ? "same" : en);
    }

    @Test
    void whatChangedInAUnitIsToldNewestFirst() {
        assertEquals(
                List.of(
                        "2026-09-01 TASK B-CHUNG 2 CHANGED",
                        "2026-09-01 NORM DM-1 2 CHANGED",
                        "2026-09-01 HOLDING GV-1 1 ADDED",
                        "2026-09-01 DESCRIPTION MT-1 2 CHANGED",
                        "2026-03-01 TASK B-CHUNG 1 ADDED",
                        "2026-03-01 TASK C-SNV 1 ADDED",
                        "2026-03-01 NORM DM-1 1 ADDED",
                        "2026-03-01 DESCRIPTION MT-1 1 ADDED"),
                history(2, 3));
        assertEquals(history(3, 100), history(3, 1));
        assertTrue(history(3, 100).stream().noneMatch(line -> line.contains("SNV") || line.contains("MT-1")));
        assertEquals(404, reader.get("/catalogue/units/9/history").status());
        assertEquals(400, reader.get("/catalogue/units/1/history?cursor=x").status());
    }

    /** Page by page. */
    private List<String> history(long unit, int limit) {
        var lines = new ArrayList<String>();
        String cursor = "";
        while (!cursor.equals("null")) {
            var page = reader.get("/catalogue/units/%d/history?limit=%d&cursor=%s".formatted(unit, limit, cursor))
                    .body();
            for (var change : page.path("changes")) {
                lines.add(Stream.of("day", "kind", "code", "version", "event")
                        .map(field -> change.path(field).asText())
                        .collect(joining(" ")));
            }
            cursor = page.path("next").asText("null");
        }
        return lines;
    }

    /** Ten times what Khánh Hòa approved. */
    @Test
    void theDescriptionsOfOneUnitAreFoundByAnIndex() throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    """
                    insert into catalogue.record (kind, code) select 'DESCRIPTION', 'X-' || n from generate_series(1, 10220) n""");
            statement.execute(
                    """
                    insert into catalogue.record_version (record_id, version, name, folded, content, valid_from)
                    select id, 1, code, code, jsonb_build_object('position', 'P', 'unit', 'u-' || id % 400, 'duties', '["a"]'::jsonb),
                      date '2026-01-01' from catalogue.record where code like 'X-%'""");
            statement.execute("analyze catalogue.record_version");
            statement.execute("analyze catalogue.record");
            var plan = new StringBuilder();
            try (var rows = statement.executeQuery(
                    """
                    explain select r.code from catalogue.record r join catalogue.record_version v on v.record_id = r.id
                    where r.kind = 'DESCRIPTION' and v.valid_from <= date '2026-06-01'
                      and (v.valid_to is null or v.valid_to >= date '2026-06-01')
                      and (v.content ->> 'unit' = any(array['u-7', 'u-8']) or v.content ->> 'unit' is null)
                    order by r.code limit 51""")) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            connection.rollback();
            assertTrue(plan.toString().contains("record_version_unit"), plan::toString);
        }
    }
}
