package vn.eoffice.kpi.demo.internal.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the province's books into a folder, for tests and for trying the import by hand. */
public final class WriteBooks {

    private WriteBooks() {}

    /**
     * @param arguments the folder, and how many of each position, description and task there are
     */
    public static void main(String... arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        for (var book : new Province(Integer.parseInt(arguments[1])).books()) {
            try (var out = Files.newOutputStream(folder.resolve(book.name()))) {
                book.write(out);
            }
        }
    }
}
