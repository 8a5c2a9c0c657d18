package vn.eoffice.kpi.host.reference.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.servlet.MultipartConfigElement;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.host.api.DocumentKey;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.reference.Office.SignInHint;
import vn.eoffice.kpi.host.reference.internal.OfficeFixture;
import vn.eoffice.kpi.host.reference.internal.account.AccountPages;
import vn.eoffice.kpi.host.reference.internal.flow.FlowPages;
import vn.eoffice.kpi.host.reference.internal.organisation.OrganisationPages;
import vn.eoffice.kpi.host.reference.internal.queue.QueuePages;
import vn.eoffice.kpi.host.reference.internal.register.RegisterPages;
import vn.eoffice.kpi.platform.database.TestDatabase;

/** People at work: real requests against the office's pages. */
class OfficeWalkTest {

    @RegisterExtension
    static final TestDatabase DB = new TestDatabase();

    private final OfficeFixture office = new OfficeFixture(DB.database());
    private final Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
    private String origin;

    @BeforeEach
    void serve() throws Exception {
        ServletContextHandler context = new ServletContextHandler();
        ServletHolder holder = new ServletHolder(new OfficeServlet(
                office.accounts,
                office.staff,
                office.queues,
                new AccountPages(office.accounts, office.notice),
                new OrganisationPages(office.schema, office.organisation, office.staff, office.accounts),
                new RegisterPages(office.register, office.registers, office.files, office.time),
                new FlowPages(
                        office.dossiers,
                        office.distribution,
                        office.processing,
                        office.registers,
                        office.journal,
                        office.staff,
                        office.files,
                        office.time),
                new QueuePages(office.queues),
                new ElementPages()));
        holder.getRegistration()
                .setMultipartConfig(new MultipartConfigElement(
                        System.getProperty("java.io.tmpdir"),
                        OfficeServlet.MOST_BYTES,
                        OfficeServlet.MOST_BYTES,
                        1 << 20));
        context.addServlet(holder, "/eoffice/*");
        context.addServlet(RootRedirect.class, "/");
        server.setHandler(context);
        server.start();
        origin = "http://127.0.0.1:" + server.getURI().getPort();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void elementsOfThePluginAreEmbeddedAsAnyHostWould() throws Exception {
        Browser specialist = as(office.specialist).open("/eoffice/catalogue");
        specialist
                .answers(200)
                .shows("<script type=\"module\" src=\"/kpi/elements.js\">")
                .shows("<kpi-catalogue addressed>")
                .shows("href=\"/eoffice/catalogue\" aria-current=\"page\"");
        assertFalse(new String(specialist.response.body(), UTF_8).contains("href=\"/eoffice/readiness\""));
        as(office.head)
                .open("/eoffice/readiness")
                .answers(200)
                .shows("<kpi-readiness addressed catalogue=\"/eoffice/catalogue\">")
                .shows("href=\"/eoffice/readiness\" aria-current=\"page\"");
        Browser script = as(office.specialist).open("/eoffice/static/counts.js").answers(200);
        assertEquals(
                "nosniff",
                script.response.headers().firstValue("X-Content-Type-Options").orElse(""));
    }

    @Test
    void aDocumentIsRegisteredAssignedProcessedAndAnswered() {
        Browser clerk = as(office.clerk);
        clerk.open("/eoffice/register/incoming/new")
                .sendFile(
                        "form-incoming",
                        Map.of(
                                "number",
                                "1234/SNV-TCBC",
                                "issuer",
                                "Bộ Nội vụ",
                                "issuedOn",
                                "2026-11-24",
                                "subject",
                                "Báo cáo <số lượng> & chất lượng",
                                "dueOn",
                                "2026-12-10",
                                "urgency",
                                "URGENT"),
                        "công văn.pdf",
                        "%PDF-1.7".getBytes(UTF_8))
                .answers(200)
                .shows("Vào sổ văn bản đến")
                .shows("Báo cáo &lt;số lượng&gt; &amp; chất lượng")
                .shows("công văn.pdf");
        String document = clerk.path;
        clerk.send("form-submit", Map.of("leader", id(office.head))).shows("Chờ phân công");

        Browser head = as(office.head);
        head.open("/eoffice/queue/todo").shows("Phân công xử lý").shows(document);
        head.open(document)
                .send(
                        "form-assign",
                        Map.of(
                                "lead",
                                id(office.specialist),
                                "leadDue",
                                "2026-12-05",
                                "collaborator",
                                List.of(id(office.colleague)),
                                "due-" + id(office.colleague),
                                "2026-12-01",
                                "instruction",
                                "Tham mưu trả lời đúng hạn"))
                .answers(200)
                .shows("Đang xử lý")
                .shows("Tham mưu trả lời đúng hạn")
                .shows("Hạn 01/12/2026");

        Browser colleague = as(office.colleague);
        colleague.open("/eoffice/queue/collaborate").shows(document);
        colleague
                .open(document)
                .send(
                        "form-complete-" + share(document, office.colleague),
                        Map.of("subject", "Số liệu phòng", "body", "Số liệu: 12"))
                .answers(200)
                .shows("1/NB-SNV");

        Browser specialist = as(office.specialist);
        specialist.open("/eoffice/queue/todo").shows("Chủ trì");
        String form = "form-complete-" + share(document, office.specialist);
        specialist
                .open(document)
                .send("form-start-" + share(document, office.specialist), Map.of())
                .shows("Đang xử lý");
        specialist
                .send(
                        form,
                        document + "/shares/" + share(document, office.specialist) + "/draft",
                        Map.of("subject", "V/v dự thảo", "body", "Bản thảo"))
                .shows("Đang soạn")
                .shows("Bản thảo");
        specialist
                .sendFile(form, Map.of("subject", "V/v trả lời"), "tra-loi.pdf", "%PDF-1.7 reply".getBytes(UTF_8))
                .answers(200)
                .shows("Đã xử lý xong")
                .shows("1/SNV – V/v trả lời")
                .shows("<kpi-document document-key=\"" + document.substring(document.lastIndexOf('/') + 1) + "\">");
        String reply = specialist.find("class=\"product\" href=\"([^\"]+)\"");
        specialist.open(reply).shows("Trả lời văn bản");
        assertEquals(64, specialist.find("id=\"document-sha256\">([0-9a-f]+)<").length());
        specialist.open(reply + "/content");
        assertArrayEquals("%PDF-1.7 reply".getBytes(UTF_8), specialist.response.body());
        assertTrue(specialist
                .response
                .headers()
                .firstValue("Content-Disposition")
                .orElse("")
                .startsWith("attachment"));
        assertEquals(
                "default-src 'none'; sandbox",
                specialist
                        .response
                        .headers()
                        .allValues("Content-Security-Policy")
                        .get(0));
        head.open(document).shows("Trả lại để sửa");
        as(office.stranger).open(document).answers(404);
        as(office.stranger).open(reply).answers(404);
    }

    @Test
    void aRefusedFormComesBackWithWhatWasTypedAndSaysWhere() {
        Browser clerk = as(office.clerk);
        clerk.open("/eoffice/register/incoming/new")
                .send(
                        "form-incoming",
                        Map.of("number", "9/X", "issuer", "Bộ \"Y\"", "subject", "Đã gõ rồi", "issuedOn", "2027-01-01"))
                .answers(422)
                .shows("Ngày ban hành không được sau ngày đến")
                .shows("value=\"Bộ &quot;Y&quot;\"")
                .shows("Đã gõ rồi")
                .shows("aria-invalid=\"true\"");
        clerk.sendFile("form-incoming", Map.of("issuedOn", ""), "virus.exe", new byte[] {1})
                .answers(422)
                .shows("Loại tệp “.exe” không được nhận");
        clerk.sendFile("form-incoming", Map.of("issuedOn", ""), "gia.pdf", "không phải pdf".getBytes(UTF_8))
                .answers(422)
                .shows("không đúng định dạng");
        clerk.sendFile("form-incoming", Map.of("issuedOn", ""), "to.txt", new byte[(1 << 20) + 1])
                .answers(422)
                .shows("quá lớn");
        clerk.send("form-incoming", Map.of("issuedOn", "31/02/2026"))
                .answers(422)
                .shows("không phải là ngày hợp lệ");
    }

    @Test
    void aStaleFormKeepsItsTextAndCanBeSentAgain() {
        DocumentKey document = office.assigned();
        String path = "/eoffice/documents/" + document.value();
        Browser first = as(office.specialist).open(path);
        Browser second = as(office.specialist).open(path);
        String form = "form-complete-" + share(path, office.specialist);
        second.send("form-start-" + share(path, office.specialist), Map.of()).answers(200);
        first.send(form, Map.of("subject", "V/v công sức", "body", "Đoạn văn viết lâu lắm"))
                .answers(409)
                .shows("vừa được thay đổi từ nơi khác")
                .shows("Đoạn văn viết lâu lắm");
        first.send(form, Map.of()).answers(200).shows("Đã xử lý xong");
    }

    @Test
    void anExpiredSessionLeadsToTheSignInPageAndBack() {
        Browser clerk = as(office.clerk).open("/eoffice/register/incoming/new");
        office.time.pass(Duration.ofMinutes(31));
        clerk.send("form-incoming", Map.of("number", "1", "issuer", "A", "subject", "B"))
                .shows("Phiên làm việc đã hết hạn");
        clerk.open("/eoffice/register/incoming").shows("value=\"/register/incoming\"");
        clerk.send("form-sign-in", Map.of("login", office.login(office.clerk), "password", OfficeFixture.PASSWORD))
                .shows("Sổ văn bản đến");
    }

    @Test
    void formsWithoutTheSessionsTokenAreRefused() {
        DocumentKey document = office.register("Chống giả mạo", Secrecy.NORMAL);
        Browser clerk = as(office.clerk).open("/eoffice/documents/" + document.value());
        clerk.send("form-submit", Map.of("leader", id(office.head), "csrf", "0"))
                .answers(403);
        assertEquals(null, office.registers.document(OfficeFixture.id(document)).leaderId());
    }

    @Test
    void theSignInPageIsSilentAboutReasonsAndShowsDemoAccountsOnlyWhenTold() {
        Browser anybody = new Browser(origin);
        anybody.open("/eoffice/sign-in");
        assertFalse(anybody.page.contains("Tài khoản dùng thử"));
        anybody.signIn("khong-co-ai", "mat-khau-nao-do").answers(422).shows("Tên đăng nhập hoặc mật khẩu không đúng");
        String unknown = anybody.page.replace("khong-co-ai", "X");
        anybody.signIn(office.login(office.clerk), "mat-khau-nao-do").answers(422);
        assertEquals(unknown, anybody.page.replace(office.login(office.clerk), "X"));
        office.office.signInNotice(List.of(new SignInHint("vanthu", "xin-chao-cac-ban", "Văn thư")));
        anybody.open("/eoffice/sign-in").shows("Tài khoản dùng thử").shows("xin-chao-cac-ban");
    }

    @Test
    void theSessionCookieIsClosedToScriptsAndOtherSitesAndEveryPageHasAStrictPolicy() {
        Browser anybody = new Browser(origin).open("/eoffice/sign-in");
        String policy =
                anybody.response.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'self'"));
        assertFalse(policy.contains("unsafe"));
        assertFalse(anybody.page.contains("style=\"")
                || anybody.page.contains("<style")
                || anybody.page.contains("onclick"));
        Browser clerk = as(office.clerk);
        var cookie = clerk.cookies().getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals("eoffice-session"))
                .findFirst()
                .orElseThrow();
        assertTrue(cookie.isHttpOnly());
        assertEquals("/", cookie.getPath());
        assertEquals(
                "no-store", clerk.response.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void theRegisterIsSearchedWithoutDiacriticsAndPaged() {
        office.register("Đề án vị trí việc làm ở phường Nha Trang", Secrecy.NORMAL);
        for (int i = 0; i < 35; i++) {
            office.register("Văn bản thường số " + i, Secrecy.NORMAL);
        }
        Browser clerk = as(office.clerk);
        clerk.open("/eoffice/register/incoming?text=de+an+VI+tri").shows("Nha Trang");
        assertFalse(clerk.page.contains("Văn bản thường"));
        clerk.open("/eoffice/register/incoming?text=77%2Fubnd").shows("Văn bản thường");
        clerk.open("/eoffice/register/incoming");
        assertFalse(clerk.page.contains("Nha Trang"));
        String next = Browser.text(clerk.find("id=\"link-next\" href=\"([^\"]+)\""));
        clerk.open("/eoffice/register/incoming" + next).shows("Nha Trang");
        clerk.open("/eoffice/register/incoming?text=%00de+an&type=%00").answers(200);
        clerk.open("/eoffice/register/incoming?text=%27+%3A%2A+%26+%7C+%21%28").answers(200);
        clerk.open("/eoffice/register/incoming?before=abc&year=x&state=NOPE&type=%3Cscript%3E")
                .answers(200);
    }

    @Test
    void theAdministratorManagesPeopleAndOthersDoNotSeeThosePages() {
        as(office.clerk).open("/eoffice/administration/people").answers(404);
        office.accounts.setPassword(
                OfficeFixture.id(office.head), office.login(office.head), OfficeFixture.PASSWORD, true, false);
        Browser admin = as(office.head).open("/eoffice/administration/people");
        String login = "moi." + System.nanoTime();
        admin.send("form-person", Map.of("fullName", "Vũ Thị Mới", "login", login))
                .answers(200)
                .shows("Vũ Thị Mới");
        String person = admin.path;
        String unit = office.staff.posts(OfficeFixture.id(office.clerk)).get(0).unitCode();
        admin.send("form-post", Map.of("unit", unit, "title", "Chuyên viên", "kind", "STAFF"))
                .answers(200)
                .shows("(chính)");
        admin.send("form-post", Map.of("unit", unit, "title", "Giám đốc", "kind", "HEAD"))
                .answers(422)
                .shows("đã có người đứng đầu");
        admin.open(person)
                .send("form-absence", Map.of("from", "2026-12-03", "to", "2026-12-01"))
                .answers(422);
        admin.send("form-absence", Map.of("from", "2026-12-01", "to", "2026-12-03"))
                .answers(200)
                .shows("01/12/2026");
        admin.send("form-reset", Map.of()).answers(200);
        String password = admin.find("id=\"new-password\".*?<code>([^<]+)</code>");
        Browser fresh = new Browser(origin).signIn(login, password).shows("Hãy chọn mật khẩu của riêng bạn");
        fresh.open("/eoffice/queue/todo").shows("Đổi mật khẩu");
        fresh.send(
                        "form-password",
                        Map.of("old", password, "password", "mat-khau-cua-moi", "again", "mat-khau-cua-moi"))
                .shows("Chờ xử lý");
        admin.open("/eoffice/administration/units")
                .send(
                        "form-unit",
                        Map.of(
                                "code",
                                "P-" + login,
                                "name",
                                "Phòng Mới",
                                "abbreviation",
                                "PM",
                                "type",
                                "Phòng",
                                "parent",
                                unit))
                .answers(200)
                .shows("Phòng Mới");
        admin.open(person).send("form-administrator", Map.of()).answers(200).shows("Quản trị viên");
        admin.open("/eoffice/administration/people?text=vu+thi").answers(200);
        Browser away = new Browser(origin).signIn(login, "mat-khau-cua-moi");
        admin.open(person).send("form-person", Map.of("active", List.of())).answers(200);
        away.open("/eoffice/queue/todo").shows("Đăng nhập");
    }

    @Test
    void allPagesOfAPersonAnswer() {
        DocumentKey document = office.assigned(office.colleague);
        for (PersonKey person : List.of(office.clerk, office.head, office.specialist, office.colleague)) {
            Browser browser = as(person);
            for (String page : List.of(
                    "/",
                    "/eoffice/",
                    "/eoffice/queue/todo",
                    "/eoffice/queue/collaborate",
                    "/eoffice/queue/information",
                    "/eoffice/queue/confirm",
                    "/eoffice/queue/follow",
                    "/eoffice/queue/done",
                    "/eoffice/register/outgoing",
                    "/eoffice/register/internal",
                    "/eoffice/my-day",
                    "/eoffice/catalogue",
                    "/eoffice/readiness",
                    "/eoffice/password",
                    "/eoffice/documents/" + document.value())) {
                browser.open(page);
                assertTrue(browser.status == 200 || browser.status == 302, page + " " + browser.status);
            }
            browser.open("/eoffice/queue/nothing").answers(404).shows("Không tìm thấy");
            browser.open("/eoffice/documents/999999999").answers(404);
            browser.open("/eoffice/files/1e5").answers(404);
        }
        Browser clerk = as(office.clerk);
        clerk.open("/eoffice/documents/" + document.value() + "/correct")
                .send("form-incoming", Map.of("subject", "Trích yếu sửa lại"))
                .shows("Trích yếu sửa lại")
                .shows("Sửa thông tin văn bản");
        clerk.open("/eoffice/register/outgoing/new")
                .send("form-outgoing", Map.of("type", "Quyết định", "subject", "Về việc thử", "body", "Điều 1."))
                .shows("1/QĐ-SNV");
        clerk.open("/eoffice/static/office.css").answers(200);
        String tag = clerk.response.headers().firstValue("ETag").orElseThrow();
        clerk.exchange(HttpRequest.newBuilder(URI.create(origin + "/eoffice/static/office.css"))
                        .header("If-None-Match", tag)
                        .build())
                .answers(304);
        clerk.open("/eoffice/static/../page/layout.ftlh").answers(404);
    }

    @Test
    void theAssignersFormsWorkFromThePage() {
        DocumentKey document = office.assigned(office.colleague);
        String path = "/eoffice/documents/" + document.value();
        String lead = share(path, office.specialist);
        as(office.specialist)
                .open(path)
                .send("form-ask-extension-" + lead, Map.of("due", "2026-12-15", "reason", "Chờ số liệu"))
                .shows("Xin gia hạn đến 15/12/2026");
        Browser head = as(office.head).open(path);
        head.send("form-grant-extension-" + lead, Map.of()).answers(422).shows("Hãy gia hạn cả văn bản");
        head.send("form-grant-extension-" + lead, Map.of("extendDocument", "1"))
                .answers(200)
                .shows("Hạn 15/12/2026");
        head.send("form-suspend-" + lead, Map.of("reason", "Chờ Bộ")).shows("Tạm dừng");
        head.send("form-resume-" + lead, Map.of()).answers(200);
        head.send("form-recall-" + share(path, office.colleague), Map.of("reason", "Không cần nữa"))
                .shows("Đã lấy lại");
        as(office.colleague).open(path).answers(404);
        as(office.specialist)
                .open(path)
                .send(
                        "form-complete-" + lead,
                        path + "/shares/" + lead + "/submit-draft",
                        Map.of("body", "Dự thảo trình"))
                .shows("Chờ lãnh đạo xem");
        head.open(path)
                .shows("Dự thảo trình")
                .send("form-return-draft-" + lead, Map.of("reason", "Sửa lại đoạn hai"))
                .answers(200);
        as(office.specialist)
                .open(path)
                .shows("Sửa lại đoạn hai")
                .send("form-close-" + lead, Map.of("reason", "Đã trả lời qua điện thoại"))
                .shows("Đã xử lý xong");
        head.open(path)
                .send("form-return-" + lead, Map.of("reason", "Cần văn bản"))
                .shows("Đang xử lý");
        as(office.clerk)
                .open(path)
                .send("form-recall", Map.of("reason", "Nơi gửi thu hồi"))
                .shows("Đã thu hồi");
    }

    private Browser as(PersonKey person) {
        return new Browser(origin).signIn(office.login(person), OfficeFixture.PASSWORD);
    }

    private static String id(PersonKey person) {
        return String.valueOf(OfficeFixture.id(person));
    }

    private String share(String path, PersonKey person) {
        return String.valueOf(office.share(new DocumentKey(path.substring(path.lastIndexOf('/') + 1)), person)
                .id());
    }
}
