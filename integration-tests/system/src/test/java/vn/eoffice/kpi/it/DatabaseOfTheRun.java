package vn.eoffice.kpi.it;

import java.util.Optional;

/** The database that a run of the suite was asked for: the embedded one, or with {@code -Dkpi.database=outside} Debian's. */
final class DatabaseOfTheRun implements AutoCloseable {

    private final Optional<DebianPostgres> outside;

    DatabaseOfTheRun() throws Exception {
        outside = "outside".equals(System.getProperty("kpi.database"))
                ? Optional.of(new DebianPostgres())
                : Optional.empty();
    }

    /** Points a Karaf to a new, empty database; the embedded one is what it uses anyway. */
    KarafProcess use(KarafProcess karaf) throws Exception {
        if (outside.isPresent()) {
            karaf.database(outside.get().newDatabase(), DebianPostgres.USER, DebianPostgres.PASSWORD);
        }
        return karaf;
    }

    @Override
    public void close() throws Exception {
        if (outside.isPresent()) {
            outside.get().close();
        }
    }
}
