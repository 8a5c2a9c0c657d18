package vn.eoffice.kpi.platform.database.internal;

import java.util.AbstractCollection;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.apache.ibatis.logging.slf4j.Slf4jImpl;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.postgresql.ds.PGSimpleDataSource;
import vn.eoffice.kpi.platform.database.internal.types.ArrayTypeHandler;
import vn.eoffice.kpi.platform.database.internal.types.UuidTypeHandler;

/** MyBatis as all slices use it. */
final class SessionFactories {

    private SessionFactories() {}

    static SqlSessionFactory of(Class<?> anchor, Class<?>... mappers) {
        var configuration = new Configuration(environment());
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setArgNameBasedConstructorAutoMapping(true);
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.setCacheEnabled(false);
        configuration.setLogImpl(Slf4jImpl.class);
        var types = configuration.getTypeHandlerRegistry();
        types.register(UUID.class, new UuidTypeHandler());
        // Parameters are looked up by their own class and its superclasses, results by the declared type.
        types.register(List.class, ArrayTypeHandler.class);
        types.register(AbstractCollection.class, ArrayTypeHandler.class);
        withClassLoaderOf(anchor, () -> {
            for (Class<?> mapper : mappers) {
                configuration.addMapper(mapper);
            }
        });
        return new SqlSessionFactoryBuilder().build(configuration);
    }

    /** Connections come from the transaction, which alone ends them; so MyBatis gets no source of its own. */
    private static Environment environment() {
        var transactions = new ManagedTransactionFactory();
        var settings = new Properties();
        settings.setProperty("closeConnection", "false");
        transactions.setProperties(settings);
        return new Environment("kpi", transactions, new PGSimpleDataSource());
    }

    /** Row types named in a slice's XML are found by the thread's class loader only. */
    private static void withClassLoaderOf(Class<?> anchor, Runnable work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(anchor.getClassLoader());
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
