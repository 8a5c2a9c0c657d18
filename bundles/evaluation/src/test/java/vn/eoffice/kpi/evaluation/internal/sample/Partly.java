package vn.eoffice.kpi.evaluation.internal.sample;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** A service of which a test needs a part: what the stand-in does not have is refused by name. */
final class Partly {

    private Partly() {}

    static <T> T of(Class<T> service, Object standIn) {
        return service.cast(Proxy.newProxyInstance(
                service.getClassLoader(), new Class<?>[] {service}, (self, method, arguments) -> {
                    try {
                        return standIn.getClass()
                                .getMethod(method.getName(), method.getParameterTypes())
                                .invoke(standIn, arguments);
                    } catch (NoSuchMethodException e) {
                        throw new UnsupportedOperationException(method.toString(), e);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
