package vn.eoffice.kpi.vectors;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of vectors: an array for the decree, or {@code {"ruleSet", "vectors"}} for norm-hours. */
final class VectorFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private VectorFile() {}

    static List<Vector> read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    static List<Vector> shipped(String name) {
        try (var in = resource("/vectors/" + name)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Vector> read(InputStream in) throws IOException {
        var root = JSON.readTree(in);
        var own = root.path("ruleSet");
        var vectors = new ArrayList<Vector>();
        var rules = own.isObject() ? own : decree();
        (root.isArray() ? root : root.path("vectors")).forEach(node -> vectors.add(Vector.of(node, rules)));
        if (vectors.isEmpty()) {
            throw new IOException(
                    "The file holds no vectors: an array, or an object with \"ruleSet\" and \"vectors\", is needed.");
        }
        return vectors;
    }

    private static JsonNode decree() throws IOException {
        try (var in = resource("/rules/decree-335-2025.json")) {
            return JSON.readTree(in);
        }
    }

    private static InputStream resource(String name) {
        var in = VectorFile.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The class path lacks " + name);
        }
        return in;
    }
}
