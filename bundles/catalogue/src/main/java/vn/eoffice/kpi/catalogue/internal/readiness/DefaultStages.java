package vn.eoffice.kpi.catalogue.internal.readiness;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.Stage;
import vn.eoffice.kpi.catalogue.Stages;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.directory.UnitId;

/** Keeps the decisions in this node's memory; another node's are seen within two seconds. */
@Component(service = {Stages.class, DefaultStages.class})
public final class DefaultStages implements Stages {

    private static final Duration TRUST = Duration.ofSeconds(2);

    private record Loaded(long count, Instant checked, StageBook book) {}

    private final CatalogueStore store;
    private final StageMapper mapper;
    private final Directory directory;
    private volatile @Nullable Loaded loaded;

    @Activate
    public DefaultStages(@Reference CatalogueStore store, @Reference Directory directory) {
        this.store = store;
        this.mapper = store.mapper(StageMapper.class);
        this.directory = directory;
    }

    @Override
    public Stage stage(UnitId unit, LocalDate day) {
        var book = book();
        return book.isEmpty() ? Stage.PREPARING : book.stage(upwards(unit, day), day);
    }

    private List<UnitId> upwards(UnitId first, LocalDate day) {
        var units = new LinkedHashSet<>(List.of(first));
        for (var above = above(first, day); above.isPresent() && units.add(above.get()); ) {
            above = above(above.get(), day);
        }
        return List.copyOf(units);
    }

    private Optional<UnitId> above(UnitId unit, LocalDate day) {
        return directory
                .unit(unit, day)
                .map(Unit::parent)
                .flatMap(parent -> directory.unit(parent, day))
                .filter(Unit::active)
                .map(Unit::id);
    }

    /** Waits for a loading that may have seen the decisions before the change. */
    synchronized void forget() {
        loaded = null;
    }

    private StageBook book() {
        var present = loaded;
        return present != null && isFresh(present) ? present.book() : load();
    }

    private synchronized StageBook load() {
        var present = loaded;
        if (present != null && isFresh(present)) {
            return present.book();
        }
        var now = store.clock().instant();
        var count = mapper.count();
        var book = present != null && present.count() == count ? present.book() : new StageBook(mapper.all());
        loaded = new Loaded(count, now, book);
        return book;
    }

    private boolean isFresh(Loaded present) {
        return Duration.between(present.checked(), store.clock().instant())
                        .abs()
                        .compareTo(TRUST)
                < 0;
    }
}
