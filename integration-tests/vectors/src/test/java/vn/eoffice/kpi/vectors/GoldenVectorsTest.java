package vn.eoffice.kpi.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every figure of the golden vectors. */
class GoldenVectorsTest {

    @TestFactory
    Stream<DynamicTest> decree335() {
        return tests("decree-335.json", 59);
    }

    @TestFactory
    Stream<DynamicTest> normHours() {
        return tests("norm-hours.json", 12);
    }

    private static Stream<DynamicTest> tests(String file, int count) {
        var vectors = VectorFile.shipped(file);
        assertEquals(count, vectors.size(), "vectors in " + file);
        return vectors.stream()
                .map(vector -> dynamicTest(vector.id(), () -> {
                    assertEquals(List.of(), vector.differences());
                    System.out.println(vector.id() + " passed");
                }));
    }
}
