package vn.eoffice.kpi.platform.audit.internal;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.audit.Verification;

/** Walks the chain from its first link to its head, a page at a time. */
final class Verifier {

    private static final int PAGE = 2_000;

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
        for (Page page; (page = acts.pageAfter(link, head.link(), PAGE)) != null; ) {
            while (page.hasNext()) {
                page.next();
                if (page.link != link + 1) {
                    return broken(link, head, page.row, "The row of link %d before it is missing.".formatted(link + 1));
                }
                hash = chain.hash(hash, page.link, page.content);
                if (!MessageDigest.isEqual(hash, page.hash)) {
                    return broken(
                            link,
                            head,
                            page.row,
                            "The content of link %d, or its place, does not fit its hash.".formatted(page.link));
                }
                link++;
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
            var beyond = ends.get(1);
            return broken(
                    link,
                    head,
                    beyond.act(),
                    "The row claims link %d, behind the end of the chain.".formatted(beyond.link()));
        }
        return new Verification(true, link, acts.countWaiting(), hex(head), null, null);
    }

    private Verification broken(long links, Head head, @Nullable Long row, String fault) {
        return new Verification(false, links, acts.countWaiting(), hex(head), row, fault);
    }

    private static @Nullable String hex(Head head) {
        return head.link() == 0 ? null : HexFormat.of().formatHex(head.hash());
    }
}
