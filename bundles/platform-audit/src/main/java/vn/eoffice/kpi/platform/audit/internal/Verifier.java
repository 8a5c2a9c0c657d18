package vn.eoffice.kpi.platform.audit.internal;

import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.audit.Verification;

/** Walks the chain from its first link to its head, a page at a time. */
final class Verifier {

    private static final int PAGE = 10_000;

    private final LedgerMapper acts;
    private final Chain chain = new Chain();

    Verifier(LedgerMapper acts) {
        this.acts = acts;
    }

    Verification verify() {
        var ends = acts.headAndBeyond();
        var head = ends.get(0);
        byte[] hash = new byte[32];
        long link = 0;
        for (List<ActRow> page; !(page = acts.linksAfter(link, head.link(), PAGE)).isEmpty(); ) {
            for (var row : page) {
                var fault = fault(hash, link + 1, row);
                if (fault != null) {
                    return broken(link, head, row.id(), fault);
                }
                link++;
                hash = requireNonNull(row.hash());
            }
        }
        if (link != head.link()) {
            return broken(
                    link, head, head.act(), "The chain ends at link %d, but it had %d.".formatted(link, head.link()));
        }
        if (!MessageDigest.isEqual(hash, head.hash())) {
            return broken(link, head, head.act(), "The kept end of the chain has another hash than its last row.");
        }
        if (ends.size() > 1) {
            return broken(
                    link,
                    head,
                    ends.get(1).act(),
                    "The row claims link %d, behind the end of the chain."
                            .formatted(ends.get(1).link()));
        }
        return new Verification(true, link, acts.countWaiting(), hex(head), null, null);
    }

    private @Nullable String fault(byte[] previous, long link, ActRow row) {
        if (row.link() == null || row.link() != link) {
            return "The row of link %d before it is missing.".formatted(link);
        }
        if (!MessageDigest.isEqual(row.hash(), chain.hash(previous, link, row))) {
            return "The content of link %d, or its place, does not fit its hash.".formatted(link);
        }
        return null;
    }

    private Verification broken(long links, Head head, @Nullable Long row, String fault) {
        return new Verification(false, links, acts.countWaiting(), hex(head), row, fault);
    }

    private static @Nullable String hex(Head head) {
        return head.link() == 0 ? null : HexFormat.of().formatHex(head.hash());
    }
}
