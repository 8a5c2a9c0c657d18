package vn.eoffice.kpi.engine.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Help for engines: the schema as a file of the engine's bundle. */
public final class SchemaText {

    private SchemaText() {}

    /**
     * @param resource absolute name of the file ("/rules/schema.json")
     * @throws IllegalStateException if the bundle of the class has no such file
     */
    public static String of(Class<?> engine, String resource) {
        try (var in = engine.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("%s has no %s".formatted(engine.getName(), resource));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
