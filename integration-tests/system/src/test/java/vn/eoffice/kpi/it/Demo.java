package vn.eoffice.kpi.it;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The people of the demo province that the tests know. */
final class Demo {

    static final String PASSWORD = "khanhhoa-2026";
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    static final String ADMINISTRATOR = "quantri";
    static final String CLERK = "vanthu.snv";
    static final String DIRECTOR = "giamdoc.snv";
    static final String HEAD = "truongphong.ccvc";
    static final String SPECIALIST = "chuyenvien.ccvc";
    static final String COLLEAGUE = "phuong.nh";

    /** Someone and the direct leader who confirms their work. */
    record Pair(String author, String leader) {}

    static final List<Pair> WRITERS = List.of(
            new Pair(SPECIALIST, HEAD),
            new Pair(COLLEAGUE, HEAD),
            new Pair("son.lx", HEAD),
            new Pair("van.htc", HEAD),
            new Pair("tuan.na", "truongphong.tcbc"),
            new Pair("quyen.tl", "truongphong.tcbc"),
            new Pair("hiep.vd", "truongphong.tcbc"),
            new Pair("thang.pc", "truongphong.cchc"));

    private Demo() {}

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** Ready once its people can sign in and have stopped working by themselves. */
    static void await(KarafProcess karaf) {
        karaf.await("/kpi/api/v1/ready", "/eoffice/sign-in", "/kpi/elements.js", "/kpi/api/openapi.json");
        Waiting.until("the demo province is there", Duration.ofMinutes(3), () -> {
            if (!karaf.alive()) {
                throw new AssertionError("Karaf ended\n" + karaf.logTail());
            }
            return karaf.log().contains("The demo province is ready") && signedIn(karaf);
        });
    }

    private static boolean signedIn(KarafProcess karaf) {
        try {
            return Visitor.signedIn(karaf, SPECIALIST).get("/directory/me").ok();
        } catch (AssertionError notYet) {
            return false;
        }
    }
}
