package vn.eoffice.kpi.platform.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Stands for a slice's bundle: a class whose class loader finds the given scripts. */
public final class Slice {

    private Slice() {}

    /** @param scripts name, text, name, text … */
    public static Class<?> of(String... scripts) {
        try {
            Path root = Files.createTempDirectory("slice");
            Path folder = Files.createDirectories(root.resolve("db/migration"));
            for (int i = 0; i < scripts.length; i += 2) {
                Files.writeString(folder.resolve(scripts[i]), scripts[i + 1]);
            }
            var index = IntStream.range(0, scripts.length / 2)
                    .mapToObj(i -> scripts[2 * i])
                    .collect(Collectors.joining("\n"));
            Files.writeString(folder.resolve("index.txt"), index);
            return anchor(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> anchor(Path root) throws MalformedURLException {
        var loader = new URLClassLoader(new URL[] {root.toUri().toURL()}, Slice.class.getClassLoader());
        return Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class}, (self, method, args) -> null)
                .getClass();
    }
}
