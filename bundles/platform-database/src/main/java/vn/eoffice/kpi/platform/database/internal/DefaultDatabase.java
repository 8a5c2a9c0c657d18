package vn.eoffice.kpi.platform.database.internal;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.database.DatabaseUnavailable;
import vn.eoffice.kpi.platform.database.MigrationFailed;
import vn.eoffice.kpi.platform.database.Schema;
import vn.eoffice.kpi.platform.database.internal.migration.Migrations;

/** Binds transactions to threads, over a pool of connections. */
public final class DefaultDatabase implements Database {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DataSource pool;
    private final ThreadLocal<@Nullable Transaction> current = new ThreadLocal<>();

    public DefaultDatabase(DataSource pool) {
        this.pool = requireNonNull(pool);
    }

    @Override
    public Schema schema(String name, Class<?> anchor, Class<?>... mappers) {
        if (!name.matches("[a-z][a-z_]{0,62}")) {
            throw new IllegalArgumentException(
                    "The schema name (%s) must be lower-case letters and underscores.".formatted(name));
        }
        migrate(new Migrations(pool, name, anchor));
        return new DefaultSchema(this, anchor, mappers);
    }

    /** A slice opens its schema while it is activated, which nobody tries again; so a database away for a moment is waited for. */
    private static void migrate(Migrations migrations) {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); ; LockSupport.parkNanos(PAUSE.toNanos())) {
            try {
                migrations.run();
                return;
            } catch (MigrationFailed e) {
                var failure = Failures.of(e);
                if (!(failure instanceof DatabaseUnavailable) || System.nanoTime() > end) {
                    throw failure;
                }
            }
        }
    }

    @Override
    public <T> T transaction(Supplier<T> work) {
        var present = current.get();
        return present == null ? begin(work) : join(present, work);
    }

    @Override
    public void transaction(Runnable work) {
        this.<@Nullable Void>transaction(() -> {
            work.run();
            return null;
        });
    }

    private <T> T begin(Supplier<T> work) {
        T result;
        Transaction transaction = open();
        try (transaction) {
            current.set(transaction);
            result = work.get();
            transaction.commit();
        } finally {
            current.remove();
        }
        transaction.runAfterCommit();
        return result;
    }

    private static <T> T join(Transaction present, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw present.doom(e);
        } catch (Error e) {
            present.doom(e);
            throw e;
        }
    }

    /** Runs one mapper call in the thread's transaction, or by itself. */
    <T> T call(Function<Transaction, T> call) {
        var present = current.get();
        if (present != null) {
            return join(present, () -> call.apply(present));
        }
        try (var single = Transaction.ofOneStatement(pool.getConnection())) {
            return call.apply(single);
        } catch (SQLException e) {
            throw Failures.unavailable(e);
        } catch (RuntimeException e) {
            throw Failures.of(e);
        }
    }

    @Override
    public boolean inTransaction() {
        return current.get() != null;
    }

    @Override
    public void afterCommit(Runnable action) {
        var present = current.get();
        if (present == null) {
            action.run();
        } else {
            present.afterCommit(action);
        }
    }

    @Override
    public boolean tryLock(String name) {
        var present = current.get();
        if (present == null) {
            throw new IllegalStateException("The lock (%s) can only be taken inside a transaction.".formatted(name));
        }
        try (var statement =
                present.connection().prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            statement.setString(1, name);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw present.doom(Failures.of(e));
        }
    }

    private Transaction open() throws DatabaseUnavailable {
        try {
            return Transaction.begin(pool.getConnection());
        } catch (SQLException e) {
            throw Failures.unavailable(e);
        }
    }
}
