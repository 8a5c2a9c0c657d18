package vn.eoffice.kpi.catalogue.internal.record;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskGroup;

/** What a version of a record says; what is not known is null or empty, never a default. */
public sealed interface Content {

    /**
     * Units that share tasks.
     *
     * @param parent code of the scope above it, whose tasks are offered here too
     * @param units the host's keys of its units; the units below them belong to it
     */
    record Scope(@Nullable Type type, @Nullable String parent, List<String> units) implements Content {

        /** Cả tỉnh, một cơ quan, danh sách cấp xã. */
        public enum Type {
            PROVINCE,
            AGENCY,
            COMMUNE
        }

        public Scope {
            units = units == null ? List.of() : List.copyOf(units);
        }
    }

    /**
     * A job position.
     *
     * @param group nhóm vị trí ("Lãnh đạo, quản lý")
     * @param evidence how sure its source is
     */
    record Position(
            @Nullable String group,
            @Nullable String rank,
            @Nullable String sector,
            @Nullable String level,
            @Nullable String evidence)
            implements Content {}

    /** The competencies that groups of positions need. */
    record Framework(List<String> positionGroups, List<Competency> competencies) implements Content {

        public Framework {
            positionGroups = positionGroups == null ? List.of() : List.copyOf(positionGroups);
            competencies = competencies == null ? List.of() : List.copyOf(competencies);
        }
    }

    /** One competency with its levels. */
    record Competency(String group, String name, List<Level> levels) {

        public Competency {
            levels = levels == null ? List.of() : List.copyOf(levels);
        }
    }

    /** @param level 1 to 5 */
    record Level(int level, String description) {}

    /**
     * A job description.
     *
     * @param position code of the position
     * @param unit the host's key of the unit, null for everywhere
     */
    record Description(
            String position,
            @Nullable String unit,
            @Nullable String purpose,
            List<String> duties,
            List<String> outputs,
            @Nullable String reportsTo,
            @Nullable String coordinatesWith,
            List<String> authority,
            List<String> requirements,
            List<Needed> competencies)
            implements Content {

        public Description {
            duties = duties == null ? List.of() : List.copyOf(duties);
            outputs = outputs == null ? List.of() : List.copyOf(outputs);
            authority = authority == null ? List.of() : List.copyOf(authority);
            requirements = requirements == null ? List.of() : List.copyOf(requirements);
            competencies = competencies == null ? List.of() : List.copyOf(competencies);
        }
    }

    /** A competency that a position needs, from one level to another. */
    record Needed(String name, int from, int to) {}

    /**
     * The norm of tasks that have none of their own; null matches any.
     *
     * @param example whether it is a marked example and not an approved one
     */
    record Norm(
            TaskGroup taskGroup,
            @Nullable String complexity,
            @Nullable String positionGroup,
            BigDecimal hours,
            boolean example)
            implements Content {}

    /**
     * That a person holds a position in a unit.
     *
     * @param person the host's key of the person
     * @param unit the host's key of the unit
     * @param position code of the position
     */
    record Holding(String person, String unit, String position) implements Content {}
}
