package vn.eoffice.kpi.directory.internal.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.internal.who.LeaderRules.Head;
import vn.eoffice.kpi.host.api.PostKind;

class LeaderRulesTest {

    private static final PersonId ME = new PersonId(1);

    /** Heads are written height:person; the person asked about is 1. */
    @ParameterizedTest(name = "{4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "STAFF,  -, '0:5 1:6',     5, the head of the unit leads its staff",
                "DEPUTY, -, '0:5 1:6',     5, and its deputies",
                "CLERK,  -, '0:5 1:6',     5, and its clerks",
                "STAFF,  7, '0:5 1:6',     7, a leader named by the host comes first",
                "HEAD,   7, '0:1 1:6',     7, for a head as well",
                "STAFF,  1, '0:5 1:6',     5, a host that names the person themselves is not believed",
                "HEAD,   -, '0:1 1:6',     6, a head is led from above",
                "HEAD,   -, '0:1 3:8',     8, by the nearest unit that has a head",
                "HEAD,   -, '0:1 0:5 1:6', 6, not by a second head of the same unit",
                "STAFF,  -, '1:6 2:8',     6, a unit without a head is led from above",
                "STAFF,  -, '0:1 1:6',     6, whoever heads the unit in another post is led from above",
                "HEAD,   -, '0:1 1:1 2:8', 8, whoever heads two units is led from above both",
                "STAFF,  -, '0:5 0:9 1:6', 5, of two heads the first counts",
                "HEAD,   -, '0:1',         -, nobody stands above the top",
                "STAFF,  -, '',            -, nor where there is no head at all",
            })
    void directLeader(PostKind kind, Long named, String heads, Long expected, String why) {
        var leader = LeaderRules.directLeader(ME, kind, named == null ? null : new PersonId(named), heads(heads));
        assertEquals(expected, leader.map(PersonId::value).orElse(null), why);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "7, 7, '0:5 1:6', true,  the named leader leads",
                "5, 7, '0:5 1:6', true,  and so does the head of the unit",
                "6, 7, '0:5 1:6', true,  and the head above",
                "8, 7, '0:5 1:6', false, nobody else",
                "1, -, '0:1 1:6', false, nobody stands above themselves",
                "1, 1, '0:5 1:6', false, even when the host says so",
            })
    void leads(long superior, Long named, String heads, boolean expected, String why) {
        var leads = LeaderRules.leads(
                new PersonId(superior), ME, PostKind.STAFF, named == null ? null : new PersonId(named), heads(heads));
        assertEquals(expected, leads, why);
    }

    @Test
    void twoHeadsOfOneUnitDoNotMakeAPersonLeadThemselves() {
        assertFalse(LeaderRules.leads(ME, ME, PostKind.HEAD, null, heads("0:1 0:5")));
    }

    private static List<Head> heads(String text) {
        return Arrays.stream(text.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":"))
                .map(part -> new Head(Integer.parseInt(part[0]), new PersonId(Long.parseLong(part[1]))))
                .toList();
    }
}
