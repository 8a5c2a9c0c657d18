package vn.eoffice.kpi.platform.database.internal.migration;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.apache.ibatis.migration.operations.UpOperation;
import org.apache.ibatis.migration.options.DatabaseOperationOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.platform.database.MigrationFailed;

/** Applies a bundle's open scripts to its schema, in one transaction under a lock that all nodes and schemas share. */
public final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final DataSource pool;
    private final String schema;
    private final Scripts scripts;

    public Migrations(DataSource pool, String schema, Class<?> anchor) {
        this.pool = pool;
        this.schema = schema;
        this.scripts = new Scripts(anchor);
    }

    public void run() {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                prepare(connection);
                var last = checkApplied(connection);
                if (hasOpen(last)) {
                    apply(connection);
                }
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    private MigrationFailed failed(Exception e) {
        if (e instanceof MigrationFailed refused) {
            return refused;
        }
        var script = scripts.running();
        var where = script == null ? "before its first script" : "in " + script.getFilename();
        return new MigrationFailed(
                "The schema (%s) could not be brought up to date: failed %s, nothing of the run is kept.\n%s"
                        .formatted(schema, where, reason(e)),
                e);
    }

    /** Without the whole script, which Migrations puts before it. */
    private static @Nullable String reason(Exception e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage();
    }

    /** One lock for all schemas, since scripts may create extensions, which the database has once. */
    private void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtextextended('vn.eoffice.kpi.migration', 0))");
            statement.execute("set local client_min_messages = warning");
            statement.execute("create schema if not exists " + schema);
            statement.execute("set local search_path = " + schema + ", public");
            statement.execute(
                    """
                    create table if not exists changelog (
                      id numeric(20,0) primary key, applied_at varchar(25) not null, description varchar(255) not null,
                      checksum char(64))""");
        }
    }

    /** Refuses scripts that were edited or dropped after they ran, and late ones with a number already passed. */
    private @Nullable BigDecimal checkApplied(Connection connection) throws SQLException {
        var applied = new TreeSet<BigDecimal>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select id, description, checksum from changelog order by id")) {
            while (row.next()) {
                var id = row.getBigDecimal(1);
                applied.add(id);
                var change = scripts.find(id);
                if (change == null) {
                    throw refused(
                            "The script V%03d (%s) was applied and is no longer in the bundle. Maybe the bundle is older than the database."
                                    .formatted(id.longValue(), row.getString(2)));
                }
                if (!scripts.checksum(change).equals(row.getString(3))) {
                    throw refused(
                            "The script (%s) was changed after it had been applied. Maybe put the change into a script of its own."
                                    .formatted(change.getFilename()));
                }
            }
        }
        var last = applied.isEmpty() ? null : applied.last();
        for (var change : scripts.getMigrations()) {
            if (last != null && change.getId().compareTo(last) < 0 && !applied.contains(change.getId())) {
                throw refused("The script (%s) comes too late: V%03d is applied already. Maybe give it a higher number."
                        .formatted(change.getFilename(), last.longValue()));
            }
        }
        return last;
    }

    private boolean hasOpen(@Nullable BigDecimal last) {
        return scripts.getMigrations().stream()
                .anyMatch(c -> last == null || c.getId().compareTo(last) > 0);
    }

    private void apply(Connection connection) throws SQLException {
        var option = new DatabaseOperationOption();
        option.setStopOnError(true);
        option.setThrowWarning(false);
        option.setAutoCommit(false);
        option.setSendFullScript(true);
        option.setChangelogTable(schema + ".changelog");
        new UpOperation().operate(() -> HeldConnection.of(connection), scripts, option, null);
        try (var update = connection.prepareStatement(
                "update " + schema + ".changelog set checksum = ? where id = ? and checksum is null")) {
            for (var change : scripts.getMigrations()) {
                update.setString(1, scripts.checksum(change));
                update.setBigDecimal(2, change.getId());
                if (update.executeUpdate() == 1) {
                    LOG.info("schema {}: applied {}", schema, change.getFilename());
                }
            }
        }
    }

    private MigrationFailed refused(String why) {
        return new MigrationFailed("The schema (%s) could not be brought up to date. %s".formatted(schema, why), null);
    }
}
