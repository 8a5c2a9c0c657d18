package vn.eoffice.kpi.catalogue.internal.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.catalogue.internal.OfficeDirectory;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.platform.database.TestDatabase;

/** A province of 500 units and 4,000 staff with 10,220 job descriptions of 10 kB and 20,000 tasks. */
class ProvinceTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void aProvinceIsJudgedInWellUnderASecond() throws Exception {
        var store = new CatalogueStore(db.database());
        fill();
        var office = new OfficeDirectory().unit(0, "Tỉnh", null);
        LongStream.range(1, 500).forEach(unit -> office.unit(unit, "Đơn vị " + unit, unit / 10));
        IntStream.range(0, 4_000)
                .forEach(n -> office.post(
                        n, n % 500, "Chuyên viên " + n % 1_022, PostKind.STAFF, "Nhóm " + n % 12, n == 0 ? null : 0L));
        var offices = new Offices(store, new JobShelf(store), new TaskShelf(store), office);

        var first = judge(offices);
        var best = LongStream.range(0, 5).map(n -> judge(offices)).min().orElseThrow();

        assertTrue(first < 4_000, () -> "after a change " + first + " ms");
        assertTrue(best < 500, () -> "afterwards " + best + " ms");
    }

    /** In milliseconds of this thread's work: others may keep the processors busy. */
    private static long judge(Offices offices) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        var judged = offices.on(TODAY);
        var counts = judged.tree().all().stream().map(judged::count).toList();
        long took = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
        assertEquals(4_000, counts.stream().mapToInt(Office.Count::staff).sum());
        for (var need : Need.values()) {
            assertEquals(
                    need == Need.LEADER ? 3_999 : 4_000,
                    counts.stream().mapToInt(count -> count.having().get(need)).sum());
        }
        return took;
    }

    private static void fill() throws Exception {
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into catalogue.record (kind, code) select 'POSITION', 'VT' || n from generate_series(0, 1021) n;
                    insert into catalogue.record_version (record_id, version, name, folded, content, valid_from)
                    select id, 1, 'Chuyên viên ' || substr(code, 3), '', '{"group": "Nghiệp vụ"}', '2026-01-01'
                    from catalogue.record where kind = 'POSITION';
                    insert into catalogue.record (kind, code) select 'DESCRIPTION', 'MT' || n from generate_series(0, 10219) n;
                    insert into catalogue.record_version (record_id, version, name, folded, content, valid_from)
                    select id, 1, 'Mô tả', '', jsonb_build_object('position', 'VT' || substr(code, 3)::int % 1022,
                      'unit', case when substr(code, 3)::int < 1022 then null else 'x' || substr(code, 3) end,
                      'duties', (select jsonb_agg(md5(code || i)) from generate_series(1, 280) i),
                      'competencies', '[{"name": "Soạn thảo", "from": 1, "to": 2}]'::jsonb), '2026-01-01'
                    from catalogue.record where kind = 'DESCRIPTION';
                    insert into catalogue.record (kind, code) select 'SCOPE', 'PV' || n from generate_series(0, 99) n;
                    insert into catalogue.record_version (record_id, version, name, folded, content, valid_from)
                    select id, 1, 'Phạm vi', '', jsonb_build_object('type', 'AGENCY',
                      'units', jsonb_build_array('u' || substr(code, 3))), '2026-01-01'
                    from catalogue.record where kind = 'SCOPE';
                    insert into catalogue.record (kind, code) select 'HOLDING', 'p' || n from generate_series(0, 3999) n;
                    insert into catalogue.record_version (record_id, version, name, folded, content, valid_from)
                    select id, 1, 'x', '', jsonb_build_object('person', code, 'unit', 'u' || substr(code, 2)::int % 500,
                      'position', 'VT' || substr(code, 2)::int % 1022), '2026-01-01'
                    from catalogue.record where kind = 'HOLDING';
                    insert into catalogue.task (code) select 'T' || n from generate_series(0, 19999) n;
                    insert into catalogue.task_version (task_id, version, name, output_product, unit, task_group, norm_hours,
                      example_norm, position_groups, scope, valid_from)
                    select id, 1, 'Việc', 'Văn bản', 'văn bản', 'B', 2, false, array['Nhóm ' || id % 12],
                      case when id % 5 = 0 then 'PV' || id % 100 end, '2026-01-01'
                    from catalogue.task;
                    update catalogue.revision set number = number + 1;
                    """);
        }
    }
}
