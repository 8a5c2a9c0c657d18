package vn.eoffice.kpi.catalogue.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.directory.UnitId;

class OwnerTest {

    @ParameterizedTest
    @CsvSource({
        "A,, 2, PROVINCE",
        "B,, 2, PROVINCE",
        "D,, 2, PROVINCE",
        "B, SNV, 2, scope SNV",
        "D, CAP-XA,, scope CAP-XA",
        "C,, 2, agency 2",
        "C, SNV, 2, agency 2",
        "C, CAP-XA,, scope CAP-XA"
    })
    void onlyWorkOfItsOwnIsTheAgencys(TaskGroup group, String scope, Long agency, String owner) {
        assertEquals(owner(owner), Owner.of(group, scope, agency == null ? null : new UnitId(agency)));
    }

    @ParameterizedTest
    @CsvSource({
        "agency 2, agency 2",
        "agency 2 | agency 2, agency 2",
        "agency 2 | scope STC, PROVINCE",
        "scope CAP-XA | PROVINCE, PROVINCE",
        "scope CAP-XA | scope CAP-XA, scope CAP-XA"
    })
    void whatBelongsToSeveralIsDecidedByTheProvince(String owners, String common) {
        assertEquals(
                owner(common),
                Owner.common(Arrays.stream(owners.split(" \\| "))
                        .map(OwnerTest::owner)
                        .toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, PROVINCE, true",
        "ALL, agency 2, true",
        "ALL, scope STC, true",
        "agency 2, agency 2, true",
        "agency 2, agency 3, false",
        "agency 2, PROVINCE, false",
        "agency 2, scope SNV, false",
        "scope CAP-XA, scope CAP-XA, true",
        "scope CAP-XA, scope STC, false",
        "scope CAP-XA, PROVINCE, false",
        "scope CAP-XA, agency 2, false",
        "NOTHING, PROVINCE, false",
        "NOTHING, agency 2, false"
    })
    void oneKeepsWhatOnesRoleOrOfficeReaches(String kept, String owner, boolean covers) {
        assertEquals(covers, kept(kept).covers(owner(owner)));
    }

    @ParameterizedTest
    @CsvSource({"PROVINCE", "agency 2", "scope STC"})
    void anOwnerIsKeptInTwoColumns(String text) {
        var owner = owner(text);

        assertEquals(owner, Owner.stored(owner.agencyId(), owner.scopeCode()));
    }

    private static Owner owner(String text) {
        var words = text.split(" ");
        return switch (words[0]) {
            case "agency" -> new Owner.Agency(new UnitId(Long.parseLong(words[1])));
            case "scope" -> new Owner.Scope(words[1]);
            default -> Owner.Province.valueOf(words[0]);
        };
    }

    private static Kept kept(String text) {
        if (text.equals("ALL")) {
            return Kept.ALL;
        }
        var owners = Stream.of(text)
                .filter(one -> !one.equals("NOTHING"))
                .map(OwnerTest::owner)
                .toList();
        return new Kept(
                false,
                owners.stream()
                        .filter(Owner.Scope.class::isInstance)
                        .map(one -> ((Owner.Scope) one).code())
                        .collect(Collectors.toSet()),
                owners.stream()
                        .filter(Owner.Agency.class::isInstance)
                        .map(one -> ((Owner.Agency) one).unit())
                        .collect(Collectors.toSet()));
    }
}
