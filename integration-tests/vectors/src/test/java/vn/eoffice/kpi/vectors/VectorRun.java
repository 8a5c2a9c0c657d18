package vn.eoffice.kpi.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the vectors of any file: one line for each, and a sum. Not a test of the check; {@code bin/run-vectors} calls it. */
class VectorRun {

    @Test
    void run() throws Exception {
        var failed = new ArrayList<String>();
        List<Vector> vectors;
        try {
            vectors = VectorFile.read(Path.of(System.getProperty("vectors.file")));
        } catch (IOException | IllegalArgumentException e) {
            say("the file cannot be read: " + e.getMessage());
            throw e;
        }
        for (var vector : vectors) {
            var differences = differences(vector);
            if (!differences.isEmpty()) {
                failed.add(vector.id());
            }
            say(vector.id() + (differences.isEmpty() ? " passed" : " failed: " + String.join("; ", differences)));
        }
        say("%d passed, %d failed".formatted(vectors.size() - failed.size(), failed.size()));
        assertEquals(List.of(), failed);
    }

    private static List<String> differences(Vector vector) {
        try {
            return vector.differences();
        } catch (RuntimeException e) {
            return List.of(e.toString());
        }
    }

    private static void say(String line) {
        System.out.println("vectors: " + line);
    }
}
