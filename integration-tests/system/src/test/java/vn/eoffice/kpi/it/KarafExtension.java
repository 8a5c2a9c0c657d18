package vn.eoffice.kpi.it;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestWatcher;

/** Gives tests the one running distribution with the demo province, on the database that the run was asked for. */
public final class KarafExtension implements BeforeAllCallback, ParameterResolver, TestWatcher {

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == KarafProcess.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context).karaf;
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        System.err.println("Karaf's log:\n" + running(context).karaf.logTail());
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(KarafExtension.class))
                .getOrComputeIfAbsent("running", key -> new Running(), Running.class);
    }

    private static final class Running implements AutoCloseable {

        private final DatabaseOfTheRun database;
        private final KarafProcess karaf;

        Running() {
            try {
                database = new DatabaseOfTheRun();
                karaf = database.use(KarafProcess.demo("demo")).start();
                awaitOrClose();
            } catch (Exception e) {
                throw new AssertionError("The distribution did not start", e);
            }
        }

        private void awaitOrClose() throws Exception {
            try {
                Demo.await(karaf);
            } catch (AssertionError e) {
                var log = karaf.logTail();
                close();
                throw new AssertionError("The demo did not come up\n" + log, e);
            }
        }

        @Override
        public void close() throws Exception {
            karaf.close();
            database.close();
        }
    }
}
