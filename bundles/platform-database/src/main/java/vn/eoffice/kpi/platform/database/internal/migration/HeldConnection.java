package vn.eoffice.kpi.platform.database.internal.migration;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;

/** A connection whose transaction Migrations cannot end: script and changelog row are one transaction, and so is the run. */
final class HeldConnection {

    private HeldConnection() {}

    static Connection of(Connection connection) {
        InvocationHandler handler = (self, method, args) -> switch (method.getName()) {
            case "commit", "rollback", "close", "setAutoCommit" -> null;
            default -> {
                try {
                    yield method.invoke(connection, args);
                } catch (InvocationTargetException e) {
                    throw e.getCause() == null ? e : e.getCause();
                }
            }
        };
        return (Connection) Proxy.newProxyInstance(
                HeldConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }
}
