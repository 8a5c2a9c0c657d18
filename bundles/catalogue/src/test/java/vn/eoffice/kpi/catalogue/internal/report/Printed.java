package vn.eoffice.kpi.catalogue.internal.report;

/** What the commands show of a run. */
final class Printed {

    private Printed() {}

    /** Marked, so that the command can leave the rest out. */
    static void lines(String lines) {
        lines.lines().forEach(line -> System.out.println("report: " + line));
    }
}
