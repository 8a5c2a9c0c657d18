package vn.eoffice.kpi.platform.database.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.reflection.ParamNameResolver;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.database.AtCommit;
import vn.eoffice.kpi.platform.database.Schema;

/** The mappers of one slice, as proxies that find the calling thread's transaction. */
final class DefaultSchema implements Schema {

    private final DefaultDatabase database;
    private final SqlSessionFactory sessions;
    private final Map<Class<?>, Object> proxies = new HashMap<>();
    private final Map<Method, LateStatement> atCommit = new HashMap<>();

    DefaultSchema(DefaultDatabase database, Class<?> anchor, Class<?>... mappers) {
        this.database = database;
        this.sessions = SessionFactories.of(anchor, mappers);
        for (Class<?> mapper : mappers) {
            proxies.put(mapper, proxy(mapper));
            for (var method : mapper.getMethods()) {
                if (method.isAnnotationPresent(AtCommit.class)) {
                    atCommit.put(method, LateStatement.of(sessions.getConfiguration(), mapper, method));
                }
            }
        }
    }

    @Override
    public <M> M mapper(Class<M> mapper) {
        var proxy = proxies.get(mapper);
        if (proxy == null) {
            throw new IllegalArgumentException(
                    "The mapper (%s) was not named when the schema was opened.".formatted(mapper.getName()));
        }
        return mapper.cast(proxy);
    }

    private Object proxy(Class<?> mapper) {
        InvocationHandler handler = (self, method, args) -> {
            if (method.getDeclaringClass() == Object.class) {
                return ofObject(mapper, self, method, args);
            }
            // Mappers are the slice's own business, so most are package-private.
            method.setAccessible(true);
            if (method.isDefault()) {
                return database.transaction(() -> call(mapper, method, args));
            }
            var late = atCommit.get(method);
            return late == null ? call(mapper, method, args) : write(late, mapper, method, args);
        };
        return Proxy.newProxyInstance(mapper.getClassLoader(), new Class<?>[] {mapper}, handler);
    }

    private @Nullable Object write(LateStatement late, Class<?> mapper, Method method, Object @Nullable [] args) {
        return database.<@Nullable Object>call(transaction -> {
            if (!transaction.hasEnd()) {
                return invoke(transaction, mapper, method, args);
            }
            transaction.write(late.statement(), late.parameters().getNamedParams(args));
            return null;
        });
    }

    private @Nullable Object call(Class<?> mapper, Method method, Object @Nullable [] args) {
        return database.<@Nullable Object>call(transaction -> {
            transaction.makeWaiting(sessions);
            return invoke(transaction, mapper, method, args);
        });
    }

    private @Nullable Object invoke(Transaction transaction, Class<?> mapper, Method method, Object @Nullable [] args) {
        try {
            return method.invoke(transaction.session(sessions).getMapper(mapper), args);
        } catch (InvocationTargetException e) {
            throw unchecked(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an {@link AtCommit} method stands for. */
    private record LateStatement(MappedStatement statement, ParamNameResolver parameters) {

        static LateStatement of(Configuration configuration, Class<?> mapper, Method method) {
            if (method.getReturnType() != void.class) {
                throw new IllegalArgumentException(
                        "%s writes at the commit, so it cannot have a result.".formatted(method));
            }
            var id = mapper.getName() + "." + method.getName();
            return new LateStatement(
                    configuration.getMappedStatement(id), new ParamNameResolver(configuration, method));
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException failure ? failure : new IllegalStateException(e);
    }

    private static Object ofObject(Class<?> mapper, Object self, Method method, Object[] args) {
        return switch (method.getName()) {
            case "equals" -> self == args[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> mapper.getSimpleName();
        };
    }
}
