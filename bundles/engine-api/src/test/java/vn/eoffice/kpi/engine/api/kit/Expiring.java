package vn.eoffice.kpi.engine.api.kit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** Facts that may be read during one call only. */
final class Expiring {

    private Expiring() {}

    /** Calls with facts that refuse every question once the call has returned. */
    static <F, R> R call(Class<F> type, F facts, Function<F, R> call) {
        var over = new AtomicBoolean();
        var guarded =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (over.get()) {
                        throw new IllegalStateException(
                                method.getName() + "() was asked after the call: facts must not be retained.");
                    }
                    try {
                        return method.invoke(facts, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        try {
            return call.apply(type.cast(guarded));
        } finally {
            over.set(true);
        }
    }
}
