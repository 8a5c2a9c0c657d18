package vn.eoffice.kpi.catalogue.internal.readiness;

import vn.eoffice.kpi.platform.rest.Text;

/** What each of a unit's staff needs before the unit may go live. */
public enum Need {
    /** Each of their posts there is a position of the catalogue. */
    POSITION("vị trí việc làm", "a position"),
    /** Each of these positions is described, for the unit, one above it or everywhere. */
    DESCRIPTION("bản mô tả công việc", "a job description"),
    /** Each description names competencies, or a framework does for the group of the position. */
    COMPETENCIES("khung năng lực", "a competency framework"),
    /** There are tasks with norms for them: {@link OfferedTasks}. */
    TASKS("đầu việc có định mức", "tasks with norms"),
    /** The directory knows who leads them in each of their posts there. */
    LEADER("lãnh đạo trực tiếp", "a direct leader");

    private final Text text;

    Need(String vi, String en) {
        this.text = Text.of(vi, en);
    }

    Text text() {
        return text;
    }
}
