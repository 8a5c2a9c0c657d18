package vn.eoffice.kpi.host.reference.internal.organisation;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.api.HostAbsence;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.host.reference.internal.OfficeSchema;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.host.reference.internal.Text;

/** Changes units, people, posts and absences; each change gets the next number of the organisation's clock. */
@Component(service = Organisation.class)
public final class Organisation {

    private final OfficeSchema office;
    private final OrganisationMapper mapper;

    @Activate
    public Organisation(@Reference OfficeSchema office) {
        this.office = office;
        this.mapper = office.mapper(OrganisationMapper.class);
    }

    public boolean isEmpty() {
        return !mapper.peopleExist();
    }

    public long createUnit(
            @Nullable String code,
            @Nullable String name,
            @Nullable String abbreviation,
            @Nullable String type,
            @Nullable String parentCode,
            boolean agency) {
        String key = Text.required(code, "code", "mã đơn vị", 40);
        if (!key.matches("[\\p{L}\\p{N}._-]+")) {
            throw Refusal.invalid("code", "Mã đơn vị chỉ gồm chữ, số, dấu chấm, gạch ngang và gạch dưới.");
        }
        String title = Text.required(name, "name", "tên đơn vị", 200);
        String letters = Text.required(abbreviation, "abbreviation", "chữ viết tắt", 30);
        String sort = Text.required(type, "type", "loại đơn vị", 100);
        return office.transaction(() -> {
            long changed = mapper.tick();
            if (mapper.unitByCode(key) != null) {
                throw Refusal.invalid("code", "Mã đơn vị “%s” đã có. Hãy chọn mã khác.".formatted(key));
            }
            UnitRow parent = parentCode == null ? null : mapper.unitByCode(parentCode);
            if (parentCode != null && (parent == null || !parent.active())) {
                throw Refusal.invalid("parent", "Đơn vị cấp trên “%s” không còn hoạt động.".formatted(parentCode));
            }
            if (parent == null && !mapper.units().isEmpty()) {
                throw Refusal.invalid("parent", "Cơ quan đã có đơn vị gốc. Hãy chọn đơn vị cấp trên.");
            }
            Long above = parent == null ? null : parent.id();
            long id = mapper.insertUnit(
                    new UnitRow(0, key, letters, title, sort, above, null, null, "", true, changed, 0));
            Long inherited = parent == null ? null : parent.agencyId();
            mapper.placeUnit(
                    id,
                    (parent == null ? "/" : parent.path()) + id + "/",
                    agency || inherited == null ? id : inherited);
            return id;
        });
    }

    public void changeUnit(
            long id,
            @Nullable String name,
            @Nullable String abbreviation,
            @Nullable String type,
            boolean active,
            int version) {
        String title = Text.required(name, "name", "tên đơn vị", 200);
        String letters = Text.required(abbreviation, "abbreviation", "chữ viết tắt", 30);
        String sort = Text.required(type, "type", "loại đơn vị", 100);
        office.transaction(() -> {
            long changed = mapper.tick();
            UnitRow unit = found(mapper.unit(id));
            current(mapper.updateUnit(new UnitRow(
                    id,
                    unit.code(),
                    letters,
                    title,
                    sort,
                    unit.parentId(),
                    null,
                    unit.agencyId(),
                    unit.path(),
                    active,
                    changed,
                    version)));
        });
    }

    public long createPerson(@Nullable String login, @Nullable String fullName, @Nullable SubjectGroup group) {
        String name = Text.required(fullName, "fullName", "họ tên", 120);
        String key = login(login);
        if (group == null) {
            throw Refusal.invalid("subjectGroup", "Hãy chọn đối tượng: cán bộ, công chức, viên chức hay hợp đồng.");
        }
        return office.transaction(() -> {
            long changed = mapper.tick();
            if (mapper.personByLogin(key) != null) {
                throw Refusal.invalid(
                        "login", "Tên đăng nhập “%s” đã có người dùng. Hãy chọn tên khác.".formatted(key));
            }
            return mapper.insertPerson(key, name, Text.sortKey(name), group, changed);
        });
    }

    public void changePerson(
            long id,
            @Nullable String login,
            @Nullable String fullName,
            @Nullable SubjectGroup group,
            boolean active,
            int version) {
        String name = Text.required(fullName, "fullName", "họ tên", 120);
        String key = login(login);
        office.transaction(() -> {
            long changed = mapper.tick();
            PersonRow person = found(mapper.person(id));
            PersonRow holder = mapper.personByLogin(key);
            if (holder != null && holder.id() != id) {
                throw Refusal.invalid(
                        "login", "Tên đăng nhập “%s” đã có người dùng. Hãy chọn tên khác.".formatted(key));
            }
            current(mapper.updatePerson(
                    new PersonRow(
                            id, key, name, group == null ? person.subjectGroup() : group, active, changed, version),
                    Text.sortKey(name)));
        });
    }

    public long createPost(
            long personId,
            @Nullable String unitCode,
            @Nullable String title,
            @Nullable PostKind kind,
            @Nullable String positionGroup,
            @Nullable Long leaderId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean main) {
        String name = Text.required(title, "title", "chức danh", 120);
        String group = Text.optional(positionGroup, "positionGroup", "nhóm vị trí", 200);
        if (kind == null) {
            throw Refusal.invalid("kind", "Hãy chọn vai trò trong đơn vị.");
        }
        LocalDate first = span(from, to);
        if (leaderId != null && leaderId == personId) {
            throw Refusal.invalid("leader", "Không ai là lãnh đạo trực tiếp của chính mình.");
        }
        return office.transaction(() -> {
            long changed = mapper.tick();
            found(mapper.person(personId));
            UnitRow unit = unitCode == null ? null : mapper.unitByCode(unitCode);
            if (unit == null || !unit.active()) {
                throw Refusal.invalid("unit", "Hãy chọn một đơn vị đang hoạt động.");
            }
            if (leaderId != null && mapper.person(leaderId) == null) {
                throw Refusal.invalid("leader", "Hãy chọn lãnh đạo trực tiếp trong danh sách.");
            }
            String head = kind == PostKind.HEAD ? mapper.headIn(unit.id(), first, to) : null;
            if (head != null) {
                throw Refusal.invalid(
                        "kind",
                        "%s đã có người đứng đầu trong thời gian này: %s. Hãy kết thúc chức vụ đó trước, hoặc chọn cấp phó."
                                .formatted(unit.name(), head));
            }
            boolean primary = main || mapper.posts(personId).stream().noneMatch(PostRow::main);
            if (primary) {
                mapper.clearMain(personId, changed);
            }
            return mapper.insertPost(new PostRow(
                    0,
                    personId,
                    unit.id(),
                    unit.code(),
                    unit.name(),
                    name,
                    kind,
                    group,
                    leaderId,
                    null,
                    first,
                    to,
                    primary,
                    mapper.tick(),
                    0));
        });
    }

    public void endPost(long id, @Nullable LocalDate to, int version) {
        office.transaction(() -> {
            long changed = mapper.tick();
            PostRow post = found(mapper.post(id));
            if (to == null || to.isBefore(post.fromDay())) {
                throw Refusal.invalid("to", "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
            }
            current(mapper.endPost(id, to, changed, version));
        });
    }

    public long createAbsence(
            long personId, HostAbsence.@Nullable Kind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (kind == null) {
            throw Refusal.invalid("kind", "Hãy chọn lý do vắng.");
        }
        LocalDate first = span(from, to);
        LocalDate last = to == null ? first : to;
        return office.transaction(() -> {
            long changed = mapper.tick();
            found(mapper.person(personId));
            return mapper.insertAbsence(personId, kind, first, last, changed);
        });
    }

    public void cancelAbsence(long id, int version) {
        office.transaction(() -> current(mapper.cancelAbsence(id, mapper.tick(), version)));
    }

    private static LocalDate span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            throw Refusal.invalid("from", "Hãy nhập ngày bắt đầu.");
        }
        if (to != null && to.isBefore(from)) {
            throw Refusal.invalid("to", "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
        }
        return from;
    }

    private static String login(@Nullable String login) {
        String key = Text.required(login, "login", "tên đăng nhập", 60).toLowerCase(Locale.ROOT);
        if (!key.matches("[a-z0-9][a-z0-9._-]*")) {
            throw Refusal.invalid(
                    "login", "Tên đăng nhập chỉ gồm chữ không dấu, số, dấu chấm, gạch ngang và gạch dưới.");
        }
        return key;
    }

    private static <T> T found(@Nullable T row) {
        if (row == null) {
            throw Refusal.missing();
        }
        return row;
    }

    private static void current(int rows) {
        if (rows == 0) {
            throw Refusal.stale();
        }
    }
}
