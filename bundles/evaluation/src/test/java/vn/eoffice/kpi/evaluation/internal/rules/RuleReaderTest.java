package vn.eoffice.kpi.evaluation.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Problem;

class RuleReaderTest {

    private static final String HEAD = "\"id\":\"a\",\"version\":\"1\",\"engine\":\"e\"";

    @Test
    void theSameContentHasTheSameHashHoweverItIsWritten() {
        var one = RuleReader.read(
                "{\"engine\":\"e\", \"version\":\"1\",\n \"id\":\"a\", \"x\":{\"b\":1.50,\"a\":[2E0,null]}}");
        var other =
                RuleReader.read("{\"id\":\"a\",\"version\":\"1\",\"engine\":\"e\",\"x\":{\"a\":[2.0,null],\"b\":1.5}}");
        assertEquals(
                "{\"engine\":\"e\",\"id\":\"a\",\"version\":\"1\",\"x\":{\"a\":[2,null],\"b\":1.5}}", one.canonical());
        assertEquals(one.hash(), other.hash());
    }

    @Test
    void theHashIsTheOneAnybodyCanCompute() {
        // printf '{"engine":"e","id":"a","version":"1"}' | sha256sum
        assertEquals(
                "46dc6fc0f8ba20c3525418a08c713aa2bf877d9a15e8fddc567b97900cd3a613",
                RuleReader.read("{" + HEAD + "}").hash());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 | \"1\"", "true | false", "1.5 | 1.51", "[1,2] | [2,1]", "null | 0"})
    void otherContentHasAnotherHash(String one, String other) {
        assertNotEquals(
                RuleReader.read("{" + HEAD + ",\"x\":" + one + "}").hash(),
                RuleReader.read("{" + HEAD + ",\"x\":" + other + "}").hash());
    }

    @Test
    void everyNumberIsAnExactDecimal() {
        var x = (List<?>) RuleReader.read("{" + HEAD + ",\"x\":[1, 0.1, 12345678901234567890, 1e3]}")
                .parameters()
                .get("x");
        assertEquals(
                List.of("1", "0.1", "12345678901234567890", "1E+3"),
                x.stream()
                        .map(each -> assertInstanceOf(BigDecimal.class, each).toString())
                        .toList());
    }

    @Test
    void theTreeCannotBeChanged() {
        var tree = RuleReader.read("{" + HEAD + ",\"x\":{\"y\":[1]}}").parameters();
        var x = (Map<?, ?>) tree.get("x");
        assertThrows(UnsupportedOperationException.class, () -> tree.remove("x"));
        assertThrows(UnsupportedOperationException.class, x::clear);
        assertThrows(UnsupportedOperationException.class, () -> ((List<?>) x.get("y")).clear());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                     | id version engine",
                "{\"id\":\" \",\"version\":1,\"engine\":\"e\"}          | id version",
                "{\"id\":\"a\",\"version\":\"1\",\"engine\":\"e\",\"example\":\"yes\",\"notice\":5} | example notice",
                "[]                                                     | ``",
                "{\"id\":\"a\"                                          | ``",
                "{\"id\":\"a\",\"id\":\"b\"}                            | ``",
                "{} {}                                                  | ``",
                "hello                                                  | ``",
            })
    void everyFaultIsNamedAtOnce(String json, String fields) {
        var problem = assertThrows(Problem.class, () -> RuleReader.read(json));
        assertEquals(Problem.Kind.INVALID, problem.kind());
        assertEquals(
                List.of(fields.split(" ")),
                problem.faults().stream().map(FieldFault::field).toList());
    }
}
