package vn.eoffice.kpi.platform.database.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.platform.database.DatabaseUnavailable;

/** One connection and, per schema, one session on it. Used by one thread. */
final class Transaction implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);

    private final Connection connection;
    private final Map<SqlSessionFactory, SqlSession> sessions = new HashMap<>();
    private final WaitingWrites waiting = new WaitingWrites();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private @Nullable Throwable doom;
    private boolean open;

    private Transaction(Connection connection) {
        this.connection = connection;
    }

    static Transaction begin(Connection connection) throws SQLException {
        var transaction = new Transaction(connection);
        connection.setAutoCommit(false);
        transaction.open = true;
        return transaction;
    }

    /** For a single statement, which PostgreSQL commits by itself. */
    static Transaction ofOneStatement(Connection connection) {
        return new Transaction(connection);
    }

    Connection connection() {
        return connection;
    }

    SqlSession session(SqlSessionFactory factory) {
        return sessions.computeIfAbsent(factory, f -> f.openSession(connection));
    }

    /** Whether writes can wait for the end of this. */
    boolean hasEnd() {
        return open;
    }

    void write(MappedStatement statement, Object parameters) {
        waiting.add(statement, parameters);
        if (waiting.areMany()) {
            makeWaiting();
        }
    }

    /** Makes the writes that wait when one of them belongs to this schema, which is about to be called. */
    void makeWaiting(SqlSessionFactory factory) {
        if (waiting.of(factory.getConfiguration())) {
            makeWaiting();
        }
    }

    private void makeWaiting() {
        try {
            waiting.make(connection);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /** A part failed, so the whole must not be committed even if somebody caught the failure. */
    RuntimeException doom(RuntimeException failure) {
        var translated = doom instanceof DatabaseUnavailable gone ? gone : Failures.of(failure);
        if (doom == null) {
            doom = translated;
        }
        return translated;
    }

    void doom(Error failure) {
        if (doom == null) {
            doom = failure;
        }
    }

    void commit() {
        if (doom != null) {
            throw new IllegalStateException(
                    "A part of this transaction failed, so none of it is kept. Its failure was caught on the way.",
                    doom);
        }
        try {
            waiting.makeAndCommit(connection);
            open = false;
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** To be called when the transaction is committed and closed. */
    void runAfterCommit() {
        for (Runnable action : afterCommit) {
            try {
                action.run();
            } catch (RuntimeException e) {
                LOG.error("An action after a commit failed; what was committed stays.", e);
            }
        }
    }

    /** Rolls back what is not committed. */
    @Override
    public void close() {
        try (connection) {
            sessions.values().forEach(SqlSession::close);
            if (open) {
                connection.rollback();
            }
        } catch (SQLException e) {
            LOG.debug("The rollback did not reach the database, which rolls back by itself.", e);
        }
    }
}
