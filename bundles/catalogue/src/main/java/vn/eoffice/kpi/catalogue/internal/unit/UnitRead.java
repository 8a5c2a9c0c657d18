package vn.eoffice.kpi.catalogue.internal.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.UnitKey;
import vn.eoffice.kpi.platform.rest.Problem;

/** The catalogue as it holds in one unit on a day. */
@Component(service = UnitRead.class)
public final class UnitRead {

    /**
     * What of the catalogue holds in a unit.
     *
     * @param key the host's key of the unit
     * @param keys its own and those of the units above it, whose descriptions hold in it too
     * @param scopes codes of the scopes whose tasks are offered in it
     */
    public record Reach(String key, Set<String> keys, Set<String> scopes) {}

    private final Directory directory;
    private final TaskShelf shelf;

    @Activate
    public UnitRead(@Reference Directory directory, @Reference TaskShelf shelf) {
        this.directory = directory;
        this.shelf = shelf;
    }

    public Reach reach(UnitId unit, LocalDate day) {
        var line = UnitLine.of(directory, unit, day);
        var key = line.units().stream()
                .findFirst()
                .or(() -> directory.unit(unit))
                .map(Unit::key)
                .orElseThrow(() -> unknown("unitId", unit));
        return reach(key.value(), line, day);
    }

    /** Of a unit that need not be in the directory: descriptions may be kept for one that is to come. */
    public Reach reach(String host, String key, LocalDate day) {
        if (key.isBlank() || key.length() > 100) {
            throw unknown("unit", key);
        }
        var line = directory
                .unit(host, new UnitKey(key))
                .map(unit -> UnitLine.of(directory, unit.id(), day))
                .orElse(new UnitLine(List.of()));
        return reach(key, line, day);
    }

    private Reach reach(String key, UnitLine line, LocalDate day) {
        var keys = line.units().isEmpty() ? Set.of(key) : line.keys();
        return new Reach(key, keys, shelf.records().scopes(keys, day));
    }

    private static Problem unknown(String field, Object unit) {
        return Problem.field(
                Problem.Kind.NOT_FOUND,
                "catalogue.unit.unknown",
                field,
                unit,
                "Danh bạ không có đơn vị %s: hãy chọn lại đơn vị.".formatted(unit),
                "The directory has no unit %s: choose again.".formatted(unit));
    }
}
