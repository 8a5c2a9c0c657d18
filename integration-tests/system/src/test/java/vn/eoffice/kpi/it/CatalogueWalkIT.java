package vn.eoffice.kpi.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.eoffice.kpi.it.Browser.accessible;
import static vn.eoffice.kpi.it.Browser.fits;
import static vn.eoffice.kpi.it.Browser.picture;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The organisation department at its screens in Chromium: a file with faults, a proposal on its way, roles, readiness, and the
 * task picker without a mouse. With {@code -Dkpi.images=FOLDER} it writes the pictures of the documentation.
 */
@Tag("any-database")
@ExtendWith(KarafExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueWalkIT {

    private static final Object[] HEADERS = {
        "Mã đầu việc", "Tên đầu việc", "Sản phẩm đầu ra", "Đơn vị tính", "Nhóm nhiệm vụ", "Hệ số quy đổi", "Định mức (giờ)"
    };
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final String code = "DM." + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
    private final Browser browser = new Browser();

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aFileWithFaultsIsMendedAndApplied(KarafProcess karaf) {
        var page = catalogue(karaf, Demo.ADMINISTRATOR, "imports");
        accessible(page);
        send(
                page,
                new Workbook("Đầu việc")
                        .row(HEADERS)
                        .row(code, "Thẩm định đề án vị trí việc làm", "Báo cáo thẩm định", "báo cáo", "B", 1.5, 6)
                        .row(code + "-1", "Rà soát đề án vị trí việc làm", "Báo cáo", "báo cáo", "B", 0, 4)
                        .row(code + "-2", "", "Báo cáo", "báo cáo", "B", "=1+1", 4)
                        .merge("B3:C3"));

        var detail = page.locator("[data-kpi=import-detail]");
        assertThat(detail).hasAttribute("data-state", "FAULTY");
        fault(detail, "3", "F – Hệ số quy đổi", "0");
        fault(detail, "4", "B – Tên đầu việc", "(trống)");
        assertThat(faults(detail).filter(text("gộp")).first()).containsText("Đầu việc");
        assertTrue(page.waitForDownload(() -> detail.locator("[data-kpi=download-faults]").click())
                .suggestedFilename()
                .endsWith(".xlsx"));
        accessible(page);
        picture(page.locator("kpi-catalogue"), "import-faults");

        page.locator("[data-kpi=view-items]").click();
        search(page, code);
        assertThat(page.locator("[data-kpi=nothing-found]")).isVisible();

        page.locator("[data-kpi=view-imports]").click();
        send(
                page,
                new Workbook("Đầu việc")
                        .row(HEADERS)
                        .row(code, "Thẩm định đề án vị trí việc làm", "Báo cáo thẩm định", "báo cáo", "B", 1.5, 6));
        assertThat(detail).hasAttribute("data-state", "READY");
        assertThat(detail.locator("[data-kpi=import-summary]")).containsText("Đầu việc");
        detail.locator("[data-kpi=apply]").click();
        assertThat(detail.locator("[data-kpi=field-error]")).isVisible();
        detail.locator("[data-kpi=apply-decision]").fill("1234/QĐ-UBND");
        accessible(page);
        picture(page.locator("kpi-catalogue"), "import-ready");
        detail.locator("[data-kpi=apply]").click();
        assertThat(detail).hasAttribute("data-state", "APPLIED");

        page.locator("[data-kpi=view-items]").click();
        search(page, code);
        var line = page.locator("[data-kpi=item][data-task=\"%s\"]".formatted(code));
        assertThat(line).containsText("6 giờ/báo cáo");
        line.click();
        assertThat(page.locator("[data-kpi=item-detail]")).containsText("1,5");
    }

    private static void send(Page page, Workbook book) {
        page.locator("[data-kpi=import-file]")
                .setInputFiles(new FilePayload(
                        "danh-muc-so-noi-vu.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        book.bytes()));
    }

    private static Locator faults(Locator detail) {
        return detail.locator("[data-kpi=fault]");
    }

    private static void fault(Locator detail, String row, String column, String value) {
        assertThat(faults(detail)
                        .filter(text("Đầu việc"))
                        .filter(text(Pattern.compile("\\b%s\\b".formatted(row))))
                        .filter(text(column))
                        .filter(text(value))
                        .first())
                .isVisible();
    }

    @Test
    void aProposalIsAppraisedApprovedPublishedAndOffered(KarafProcess karaf) {
        var name = "Trả lời kiến nghị của cử tri qua video " + code;
        var proposal = propose(karaf, name);
        appraise(karaf, proposal);
        approve(karaf, proposal);
        publish(karaf, proposal);

        var specialist = browser.signedIn(karaf, Demo.SPECIALIST, 1280, 900);
        offered(specialist, Demo.today().toString(), name, 1);
        offered(specialist, Demo.today().minusDays(1).toString(), name, 0);
    }

    private String propose(KarafProcess karaf, String name) {
        var page = catalogue(karaf, Demo.SPECIALIST, "items");
        page.locator("[data-kpi=propose-NEW]").click();
        var form = page.locator("[data-kpi=proposal-form]");
        form.locator("[data-kpi=submit-proposal]").click();
        assertThat(form.locator("[data-kpi=field-error]").first()).isVisible();
        form.locator("[data-kpi=proposal-reason]").fill("Nhiều kiến nghị gửi qua họp trực tuyến, chưa có đầu việc để ghi.");
        form.locator("[data-kpi=draft-code]").fill(code + "-V");
        form.locator("[data-kpi=draft-name]").fill(name);
        form.locator("[data-kpi=draft-group]").selectOption("B");
        form.locator("[data-kpi=draft-outputProduct]").fill("Văn bản trả lời");
        form.locator("[data-kpi=draft-unit]").fill("văn bản");
        form.locator("[data-kpi=draft-normHours]").fill("2,5");
        accessible(page);
        picture(page.locator("kpi-catalogue"), "proposal-form");
        form.locator("[data-kpi=submit-proposal]").click();
        var proposal = page.locator("[data-kpi=proposal]");
        assertThat(proposal.locator("[data-kpi=proposal-state]")).hasAttribute("data-state", "PROPOSED");
        return proposal.getAttribute("data-proposal");
    }

    private void appraise(KarafProcess karaf, String proposal) {
        var page = catalogue(karaf, Demo.HEAD, "proposals");
        open(page, "TO_APPRAISE", proposal);
        page.locator("[data-kpi=do-REJECT]").click();
        page.locator("[data-kpi=act-send]").click();
        assertThat(page.locator("[data-kpi=act-dialog] [data-kpi=field-error]")).isVisible();
        accessible(page);
        page.locator("[data-kpi=act-cancel]").click();
        act(page, "APPRAISE", "opinion", "Đồng ý, việc phát sinh thường xuyên.");
        assertThat(state(page)).hasAttribute("data-state", "APPRAISED");
        assertThat(page.locator("[data-kpi=do-APPROVE]")).hasCount(0);
    }

    private void approve(KarafProcess karaf, String proposal) {
        var page = catalogue(karaf, Demo.DIRECTOR, "proposals");
        open(page, "TO_APPROVE", proposal);
        accessible(page);
        picture(page.locator("kpi-catalogue"), "proposal");
        act(page, "APPROVE", "decision", "15/QĐ-SNV");
        assertThat(state(page)).hasAttribute("data-state", "APPROVED");
    }

    private void publish(KarafProcess karaf, String proposal) {
        var page = catalogue(karaf, Demo.HEAD, "proposals");
        open(page, "TO_PUBLISH", proposal);
        act(page, "PUBLISH", "validFrom", Demo.today().format(TYPED));
        assertThat(state(page)).hasAttribute("data-state", "PUBLISHED");
    }

    private static void open(Page page, String box, String proposal) {
        page.locator("[data-kpi=box-%s]".formatted(box)).click();
        page.locator("[data-kpi=proposal-line][data-proposal=\"%s\"]".formatted(proposal))
                .click();
        assertThat(page.locator("[data-kpi=proposal][data-proposal=\"%s\"]".formatted(proposal)))
                .isVisible();
    }

    private static void act(Page page, String act, String field, String text) {
        page.locator("[data-kpi=do-%s]".formatted(act)).click();
        page.locator("[data-kpi=act-%s]".formatted(field)).fill(text);
        page.locator("[data-kpi=act-send]").click();
    }

    private static Locator state(Page page) {
        return page.locator("[data-kpi=proposal] [data-kpi=proposal-state]");
    }

    private static void offered(Page page, String day, String name, int times) {
        page.navigate("/eoffice/my-day?date=" + day);
        page.locator("[data-kpi=new]").first().click();
        var search = page.locator("kpi-new-entry [data-kpi=task-search]");
        search.fill("tra loi kien nghi cu tri video");
        var popup = page.locator("kpi-new-entry [role=listbox]");
        assertThat(popup.locator("[data-kpi=task-option]").first()).isVisible();
        assertThat(popup.locator("[data-kpi=task-option]").filter(text(name))).hasCount(times);
    }

    @Test
    void theTaskPickerNeedsNoMouse(KarafProcess karaf) {
        var page = browser.signedIn(karaf, Demo.SPECIALIST, 1280, 1000);
        page.navigate("/eoffice/my-day");
        assertThat(page.locator("[data-kpi=my-day]")).isVisible();
        var keys = page.keyboard();
        keys.press("n");
        keys.type("Họp giao ban tuần của phòng");
        tabTo(page, "task-search");
        keys.type("bao cao dinh ky");
        var form = page.locator("kpi-new-entry");
        var options = form.locator("[data-kpi=task-option]");
        assertThat(options.first()).containsText("Định mức");
        keys.press("ArrowDown");
        assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
        var near = form.locator("[data-kpi=near] [data-kpi=look-alike]");
        assertThat(near.first()).isVisible();
        assertTrue(near.locator(".difference").count() > 0, "what differs is said");
        accessible(page);
        picture(page.locator("kpi-new-entry"), "task-picker");
        var chosen = options.nth(1).getAttribute("data-task");
        keys.press("Enter");
        assertThat(form.locator("[data-kpi=task-code]")).hasText(chosen);
        keys.press("Control+Enter");
        assertThat(page.locator("[data-kpi=entry]").filter(text("Họp giao ban tuần của phòng")).first())
                .isVisible();
    }

    /** As often as a patient person would press it. */
    private static void tabTo(Page page, String kpi) {
        for (int i = 0; i < 20 && !kpi.equals(focused(page)); i++) {
            page.keyboard().press("Tab");
        }
        assertEquals(kpi, focused(page));
    }

    private static Object focused(Page page) {
        return page.evaluate(
                "() => { let at = document.activeElement; while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement; return at && at.dataset.kpi; }");
    }

    @Test
    void administratorsGiveAndTakeRoles(KarafProcess karaf) {
        var page = catalogue(karaf, Demo.ADMINISTRATOR, "roles");
        assertThat(role(page, "Lương Đình Phúc")).containsText("Phê duyệt");
        page.locator("[data-kpi=give-role]").click();
        page.locator("[data-kpi=role-send]").click();
        assertThat(page.locator("[data-kpi=role-dialog] [data-kpi=field-error]")).hasCount(2);
        page.locator("[data-kpi=role-dialog] [data-kpi=chooser-search]").fill("hoai phuong");
        page.locator("[data-kpi=chooser-item]").first().click();
        page.locator("[data-kpi=role-appraiser]").check();
        accessible(page);
        picture(page.locator("[data-kpi=role-dialog]"), "role");
        page.locator("[data-kpi=role-send]").click();
        assertThat(role(page, "Nguyễn Hoài Phương")).containsText("Thẩm định");
        accessible(page);

        var appraiser = catalogue(karaf, Demo.COLLEAGUE, "proposals");
        assertThat(appraiser.locator("[data-kpi=box-TO_APPRAISE]")).isVisible();

        role(page, "Nguyễn Hoài Phương").locator("[data-kpi=change-role]").click();
        page.locator("[data-kpi=role-take]").click();
        assertThat(role(page, "Nguyễn Hoài Phương")).hasCount(0);
    }

    private static Locator role(Page page, String name) {
        return page.locator("[data-kpi=role]").filter(text(name));
    }

    @Test
    void everyViewServesAPhone(KarafProcess karaf) {
        var page = browser.signedIn(karaf, Demo.ADMINISTRATOR, 320, 640);
        for (var view : List.of("items", "records", "proposals", "imports", "feedback", "roles", "proposals/new-NEW")) {
            page.navigate("/eoffice/catalogue#catalogue/" + view);
            page.reload();
            assertThat(page.locator("kpi-catalogue [data-kpi=catalogue]")).isVisible();
            assertThat(page.locator("[data-kpi=loading]")).hasCount(0);
            fits(page);
            accessible(page);
        }
    }

    private Page catalogue(KarafProcess karaf, String login, String view) {
        var page = browser.signedIn(karaf, login, 1280, 900);
        page.navigate("/eoffice/catalogue#catalogue/" + view);
        assertThat(page.locator("[data-kpi=%s]".formatted(view.split("/")[0]))).isVisible();
        return page;
    }

    private static void search(Page page, String text) {
        page.locator("[data-kpi=item-search]").fill(text);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.FilterOptions text(Pattern pattern) {
        return new Locator.FilterOptions().setHasText(pattern);
    }
}
