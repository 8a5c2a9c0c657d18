package vn.eoffice.kpi.catalogue.internal.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.Succession;
import vn.eoffice.kpi.catalogue.internal.life.ProposalMapper;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskRow;

/** Which tasks took over the work of which. */
@Component(service = Lineages.class)
public final class Lineages {

    /** A task on the other side of a merge or a split. */
    public record Relative(TaskRow row, Succession.Kind kind, BigDecimal share, LocalDate day) {}

    private final ProposalMapper mapper;
    private final Items items;

    @Activate
    public Lineages(@Reference CatalogueStore store, @Reference Items items) {
        this.mapper = store.mapper(ProposalMapper.class);
        this.items = items;
    }

    public List<Relative> predecessors(long task) {
        return mapper.successions(task).stream()
                .filter(row -> row.toTask() == task)
                .map(row -> relative(row, row.fromTask()))
                .toList();
    }

    public List<Relative> successors(long task) {
        return mapper.successions(task).stream()
                .filter(row -> row.fromTask() == task)
                .map(row -> relative(row, row.toTask()))
                .toList();
    }

    private Relative relative(ProposalMapper.SuccessionRow row, long other) {
        return new Relative(items.on(other, null).row(), Succession.Kind.valueOf(row.kind()), row.share(), row.day());
    }
}
